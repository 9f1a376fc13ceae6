using FlexSso.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The wrong example of a rule page, taken apart: its arguments, users and members, and which of them are wrong.</summary>
internal sealed class WrongExample
{
    // These five name one connection together, so they count as one argument.
    private static readonly string[] ConnectionArguments = ["Mode", "AcsUrl", "Audience", "ConnectionSid", "AccountSid"];

    // What a right declaration has.
    private static readonly Dictionary<string, string> RightArguments = new()
    {
        ["Audience"] = "\"urn:flex:JQ0123456789abcdef0123456789abcdef\"",
        ["Auth0Domain"] = "\"acme.us.auth0.com\"",
        ["ClientId"] = "\"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6\"",
    };

    private readonly CompilationUnitSyntax _root;

    public WrongExample(string id, int number, string code)
    {
        (Id, Number, Code) = (id, number, code);
        _root = SyntaxFactory.ParseCompilationUnit(code);
        Type = _root
            .DescendantNodes()
            .OfType<TypeDeclarationSyntax>()
            .First(type => Attributes(type, "FlexSsoConfig").Any() || Attributes(type, "FlexUser").Any());
        Configs = [.. Attributes(Type, "FlexSsoConfig")];
        Changes = Configs.Length == 1 ? FindChanges(Configs[0]) : [];
        Touched = FindTouched().ToHashSet();
    }

    public string Id { get; }

    /// <summary>From 1, on its page.</summary>
    public int Number { get; }

    public string Name => $"{Id}-{Number}";

    public string Code { get; }

    /// <summary>The arguments that differ from a right declaration; null for one that is missing.</summary>
    public IReadOnlyDictionary<string, string?> Changes { get; }

    /// <summary>The arguments and members that the example is about.</summary>
    public IReadOnlySet<string> Touched { get; }

    /// <summary>The class itself is special, so only this example can be the frame of a pair.</summary>
    public bool IsFrame => Touched.Contains("class") || Configs.Length != 1;

    private TypeDeclarationSyntax Type { get; }

    private AttributeSyntax[] Configs { get; }

    /// <summary>The same example about other users.</summary>
    public WrongExample WithOtherUsers() =>
        new(
            Id,
            Number,
            Code.Replace("\"ada", "\"zoe", StringComparison.Ordinal)
                .Replace("\"Ada", "\"Zoe", StringComparison.Ordinal)
                .Replace("<ada", "<zoe", StringComparison.Ordinal)
                .Replace("\"bob", "\"tom", StringComparison.Ordinal)
        );

    /// <summary>This example with everything of the other one added.</summary>
    public string With(WrongExample guest)
    {
        string[] arguments =
        [
            .. Configs[0].ArgumentList!.Arguments.Where(a => !guest.Changes.ContainsKey(NameOf(a))).Select(a => a.ToString()),
            .. guest.Changes.Where(change => change.Value is not null).Select(change => $"{change.Key} = {change.Value}"),
        ];
        AttributeArgumentListSyntax list = SyntaxFactory.ParseAttributeArgumentList("(" + string.Join(", ", arguments) + ")")!;
        TypeDeclarationSyntax type = Type.ReplaceNode(Configs[0], Configs[0].WithArgumentList(list));
        type = (TypeDeclarationSyntax)
            type.AddAttributeLists([
                .. Attributes(guest.Type, "FlexUser")
                    .Select(user => SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(user.WithoutTrivia()))),
            ]);
        return _root.ReplaceNode(Type, type.AddMembers([.. guest.Type.Members])).ToFullString();
    }

    public override string ToString() => Name;

    private static Dictionary<string, string?> FindChanges(AttributeSyntax config)
    {
        Dictionary<string, string> given = config.ArgumentList!.Arguments.ToDictionary(NameOf, a => a.Expression.ToString());
        return RightArguments
            .Keys.Union(given.Keys)
            .Where(name => given.GetValueOrDefault(name) != RightArguments.GetValueOrDefault(name))
            .ToDictionary(name => name, name => given.GetValueOrDefault(name));
    }

    private IEnumerable<string> FindTouched()
    {
        IEnumerable<string> arguments =
            Configs.Length == 1
                ? Changes.Keys
                : Configs.SelectMany(config => config.ArgumentList!.Arguments).Select(NameOf).Concat(RightArguments.Keys);
        foreach (string argument in arguments)
            yield return "argument " + (ConnectionArguments.Contains(argument) ? "of the connection" : argument);
        if (
            !Type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || Type is not ClassDeclarationSyntax { TypeParameterList: null, BaseList: null, Parent: BaseNamespaceDeclarationSyntax }
        )
            yield return "class";
        foreach (MemberDeclarationSyntax member in Type.Members)
            yield return "member " + ((member as PropertyDeclarationSyntax)?.Identifier.ValueText ?? member.Kind().ToString());
        foreach (AttributeSyntax attribute in Type.Members.SelectMany(member => Attributes(member, "FlexAttribute")))
        {
            string name = ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Token.ValueText;
            yield return "attribute " + AttributeNames.KeyOf(name);
        }
    }

    private static string NameOf(AttributeArgumentSyntax argument) => argument.NameEquals!.Name.Identifier.ValueText;

    private static IEnumerable<AttributeSyntax> Attributes(MemberDeclarationSyntax member, string name) =>
        member.AttributeLists.SelectMany(list => list.Attributes).Where(attribute => attribute.Name.ToString() == name);
}
