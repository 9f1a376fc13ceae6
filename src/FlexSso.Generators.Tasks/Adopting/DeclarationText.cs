using System.Text;
using FlexSso.Attributes;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Writes the declaration as C# 7.3, which every project compiles.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="fullName">Namespace and class.</param>
/// <param name="isNullable">Whether the project has nullable reference types.</param>
internal sealed class DeclarationText(AdoptedDeclaration declaration, string fullName, bool isNullable)
{
    private const string Indent = "    ";

    /// <param name="files">The names of the files that were read.</param>
    /// <param name="roster">The name of the roster that holds the users; null if the users stand in the code.</param>
    public string Write(IReadOnlyList<string> files, string? roster)
    {
        int dot = fullName.LastIndexOf('.');
        string name = fullName.Substring(dot + 1);
        List<string> lines = [.. Comments(files, roster), .. Attributes(roster is null), "public partial class " + name, "{"];
        lines.AddRange(Members(name));
        lines.Add("}");
        if (dot >= 0)
            lines =
            [
                "namespace " + fullName.Substring(0, dot),
                "{",
                .. lines.Select(static line => line.Length == 0 ? line : Indent + line),
                "}",
            ];
        return string.Join("\n", ["using FlexSso;", "", .. lines, ""]);
    }

    // No name of a file and no value ends the comment, because notes have no line ends.
    private IEnumerable<string> Comments(IReadOnlyList<string> files, string? roster)
    {
        yield return "// Adopted from " + string.Join(", ", files.Select(VisibleText.Of)) + ".";
        yield return "// Build the project: the rules say what is wrong with it. Then remove these comments.";
        if (roster is not null)
            yield return $"// The users are in {roster}. Add to the project file: <FlexRoster Include=\"{roster}\" Config=\"{fullName.Replace("@", "")}\" />";
        foreach (string note in declaration.Notes)
            yield return "// - " + VisibleText.Of(note);
    }

    private IEnumerable<string> Attributes(bool withUsers)
    {
        string[] arguments = [.. declaration.Arguments.Select(static argument => Indent + argument.Key + " = " + argument.Value)];
        if (arguments.Length == 0)
            yield return "[FlexSsoConfig]";
        else
        {
            yield return "[FlexSsoConfig(";
            for (int i = 0; i < arguments.Length; i++)
                yield return arguments[i] + (i + 1 < arguments.Length ? "," : ")]");
        }
        foreach (AdoptedMapping mapping in declaration.RoleMappings)
            yield return "[FlexRoleMapping("
                + string.Join(", ", mapping.Roles.Select(RoleCode.Of).Prepend(CSharpLiteral.Of(mapping.Name)))
                + ")]";
        foreach (AdoptedUser user in withUsers ? declaration.Users : [])
            yield return "[FlexUser("
                + string.Join(", ", user.Roles.Select(RoleCode.Of).Prepend(CSharpLiteral.Of(user.Email)))
                + (user.IsVerified ? ", EmailVerified = true" : "")
                + ")]";
    }

    private List<string> Members(string className)
    {
        MemberNames names = new(className);
        List<string> lines = [];
        foreach (AdoptedAttribute attribute in declaration.Attributes)
        {
            if (lines.Count > 0)
                lines.Add("");
            string source = attribute.Source is null ? "" : ", Source = " + CSharpLiteral.Of(attribute.Source);
            string softphone = attribute.Name == AttributeNames.Softphone ? ", OverridesSoftphone = true" : "";
            lines.Add($"{Indent}[FlexAttribute({CSharpLiteral.Of(attribute.Name)}{source}{softphone})]");
            lines.Add($"{Indent}public {TypeOf(attribute)} {names.Of(attribute.Name)} {{ get; set; }}{InitialOf(attribute)}");
        }
        return lines;
    }

    // Without an initial value the member can be empty, so that it is not sent.
    private string TypeOf(AdoptedAttribute attribute)
    {
        bool isList = AttributeNames.IsList(attribute.Type);
        WorkerAttributeType scalar = isList ? AttributeNames.ElementOf(attribute.Type) : attribute.Type;
        string type = scalar switch
        {
            WorkerAttributeType.Int => "int",
            WorkerAttributeType.Boolean => "bool",
            _ => "string",
        };
        bool canBeEmpty = attribute.Initial.Count == 0 && (isNullable || (!isList && type != "string"));
        return type + (isList ? "[]" : "") + (canBeEmpty ? "?" : "");
    }

    private static string InitialOf(AdoptedAttribute attribute)
    {
        if (attribute.Initial.Count == 0)
            return "";
        bool isList = AttributeNames.IsList(attribute.Type);
        bool isText = attribute.Type is WorkerAttributeType.Text or WorkerAttributeType.TextArray;
        string[] values = [.. attribute.Initial.Select(value => isText ? CSharpLiteral.Of(value) : Plain(value))];
        return " = " + (isList ? "new[] { " + string.Join(", ", values) + " }" : values[0]) + ";";
    }

    // A number or a boolean. Anything else is written as a text, so that the compiler reports it and never runs it.
    private static string Plain(string value)
    {
        StringBuilder digits = new(value);
        if (digits.Length > 0 && digits[0] == '-')
            digits.Remove(0, 1);
        bool isNumber = digits.Length is > 0 and < 11 && digits.ToString().All(Ascii.IsDigit);
        return isNumber || value is "true" or "false" ? value : CSharpLiteral.Of(value);
    }
}
