using FlexSso.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The wrong example of a rule page, taken apart: its arguments, users and members, and which of them are wrong.</summary>
internal sealed class WrongExample
{
    // What an example about one attribute is about, where that is not its name.
    private static readonly Dictionary<string, string[]> PartsOfAttribute = new()
    {
        ["FLEXSSO0406-1"] = ["type"],
        ["FLEXSSO0406-2"] = ["name", "type"],
        ["FLEXSSO0406-3"] = ["modifiers"],
        ["FLEXSSO0407"] = ["type"],
        ["FLEXSSO0408"] = ["name", "type"],
        ["FLEXSSO0409"] = ["source"],
        ["FLEXSSO0411"] = ["type"],
        ["FLEXSSO0412"] = ["source"],
        ["FLEXSSO0413"] = ["name", "type"],
        ["FLEXSSO0414"] = ["source"],
        ["FLEXSSO0414-4"] = ["source", "type"],
        ["FLEXSSO0415-1"] = ["name", "source"],
        ["FLEXSSO0415-2"] = ["type", "source"],
        ["FLEXSSO0418"] = ["type", "modifiers"],
        ["FLEXSSO0419"] = ["source"],
        ["FLEXSSO0518"] = ["type"],
    };

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
        (Member, MemberParts) = FindMember();
        (User, UserParts) = FindUser();
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

    public bool IsConfig => Configs.Length > 0;

    private TypeDeclarationSyntax Type { get; }

    // The one attribute that the example is about, and which of its parts: name, type (with the initial value), modifiers, source.
    private PropertyDeclarationSyntax? Member { get; }

    private string[] MemberParts { get; }

    // The one user that the example is about, and which part: email or roles.
    private AttributeSyntax? User { get; }

    private string[] UserParts { get; }

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
    public string With(WrongExample guest) =>
        With(guest, [.. Type.Members, .. guest.Type.Members], [.. Users, .. Mappings, .. guest.Users, .. guest.Mappings]);

    /// <summary>Both mistakes in one worker attribute; null when they are about the same part of it, or about something else.</summary>
    public string? InOneAttribute(WrongExample guest) =>
        Member is not null && guest.Member is not null && !MemberParts.Intersect(guest.MemberParts).Any()
            ? With(guest, [Mix(Member, guest.Member, guest.MemberParts)], [])
            : null;

    /// <summary>Both mistakes in one user; null when they are about the same part of it, or about something else.</summary>
    public string? InOneUser(WrongExample guest) =>
        User is null || guest.User is null || UserParts.SequenceEqual(guest.UserParts) ? null
        : guest.UserParts.Contains("email") ? With(guest, [], [WithFirst(User, guest.User)])
        : With(guest, [], [WithFirst(guest.User, User)]);

    private string With(WrongExample guest, MemberDeclarationSyntax[] members, AttributeSyntax[] users)
    {
        // An argument that only one of them leaves out is as the other one has it.
        Dictionary<string, string?> arguments = Configs[0]
            .ArgumentList!.Arguments.ToDictionary(NameOf, a => (string?)a.Expression.ToString());
        foreach ((string name, string? value) in guest.Changes)
        {
            if (value is not null || Changes.GetValueOrDefault(name) is null)
                arguments[name] = value;
        }
        string list = string.Join(", ", arguments.Where(a => a.Value is not null).Select(a => $"{a.Key} = {a.Value}"));
        TypeDeclarationSyntax type = Type.ReplaceNode(
            Configs[0],
            Configs[0].WithArgumentList(SyntaxFactory.ParseAttributeArgumentList("(" + list + ")"))
        );
        type = type.RemoveNodes(
            Attributes(type, "FlexUser").Concat(Attributes(type, "FlexRoleMapping")).Select(user => user.Parent!),
            SyntaxRemoveOptions.KeepExteriorTrivia
        )!;
        type = (TypeDeclarationSyntax)
            type.AddAttributeLists([
                .. users.Select(user => SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(user.WithoutTrivia()))),
            ]);
        return _root.ReplaceNode(Type, type.WithMembers([]).AddMembers(members)).ToFullString();
    }

    private static PropertyDeclarationSyntax Mix(PropertyDeclarationSyntax host, PropertyDeclarationSyntax guest, string[] parts)
    {
        AttributeSyntax attribute = Attributes(host, "FlexAttribute").Single();
        AttributeSyntax other = Attributes(guest, "FlexAttribute").Single();
        AttributeSyntax mixed = attribute;
        if (parts.Contains("source"))
            mixed = mixed.WithArgumentList(
                mixed.ArgumentList!.WithArguments(
                    SyntaxFactory.SeparatedList([attribute.ArgumentList!.Arguments[0], .. other.ArgumentList!.Arguments.Skip(1)])
                )
            );
        if (parts.Contains("name"))
            mixed = WithFirst(mixed, other);
        PropertyDeclarationSyntax member = host.ReplaceNode(attribute, mixed);
        if (parts.Contains("modifiers"))
            member = member.WithModifiers(guest.Modifiers).WithAccessorList(guest.AccessorList);
        return parts.Contains("type")
            ? member.WithType(guest.Type).WithInitializer(guest.Initializer).WithSemicolonToken(guest.SemicolonToken)
            : member;
    }

    private static AttributeSyntax WithFirst(AttributeSyntax attribute, AttributeSyntax other) =>
        attribute.WithArgumentList(
            attribute.ArgumentList!.WithArguments(
                SyntaxFactory.SeparatedList([other.ArgumentList!.Arguments[0], .. attribute.ArgumentList.Arguments.Skip(1)])
            )
        );

    public override string ToString() => Name;

    private static Dictionary<string, string?> FindChanges(AttributeSyntax config)
    {
        Dictionary<string, string> given = config.ArgumentList!.Arguments.ToDictionary(NameOf, a => a.Expression.ToString());
        return RightArguments
            .Keys.Union(given.Keys)
            .Where(name => given.GetValueOrDefault(name) != RightArguments.GetValueOrDefault(name))
            .ToDictionary(name => name, name => given.GetValueOrDefault(name));
    }

    private AttributeSyntax[] Users => [.. Attributes(Type, "FlexUser")];

    private AttributeSyntax[] Mappings => [.. Attributes(Type, "FlexRoleMapping")];

    private (PropertyDeclarationSyntax?, string[]) FindMember()
    {
        PropertyDeclarationSyntax[] members = [.. Type.Members.OfType<PropertyDeclarationSyntax>()];
        bool isOne = members.Length == 1 && Attributes(members[0], "FlexAttribute").Any() && Changes.Count == 0 && !IsFrame;
        return isOne
            ? (members[0], PartsOfAttribute.GetValueOrDefault(Name) ?? PartsOfAttribute.GetValueOrDefault(Id) ?? ["name"])
            : (null, []);
    }

    private (AttributeSyntax?, string[]) FindUser() =>
        Users is [{ ArgumentList.Arguments: [var email, ..] } user] && Configs.Length > 0
            ? (user, email.ToString() == "\"ada@acme.example\"" ? ["roles"] : ["email"])
            : (null, []);

    private IEnumerable<string> FindTouched()
    {
        // What is left out counts only if nothing else is wrong: most of the time another argument stands for it.
        IEnumerable<string> arguments =
            Configs.Length == 1
                ? Changes
                    .Where(change => change.Value is not null || Changes.Values.All(value => value is null))
                    .Select(change => change.Key)
                : Configs.SelectMany(config => config.ArgumentList!.Arguments).Select(NameOf).Concat(RightArguments.Keys);
        foreach (string argument in arguments)
            yield return "argument " + argument;
        // A mapping and the place of the names are right or wrong together.
        if (Mappings.Length > 0)
            yield return "argument RolesFrom";
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
