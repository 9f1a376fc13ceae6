using System.Text;
using FlexSso.Generators.Model;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// The name of the generated file. Roslyn wants it to be unique without regard to case and allows few characters, while C# allows many.
/// The hash of the exact name settles both.
/// </summary>
internal static class HintName
{
    public static string Of(ConfigDeclaration declaration)
    {
        TypeModel type = declaration.Type;
        // A class and a record of one name are an error of the user's. The compiler reports it, and until then there are two files.
        string exact = type.Keyword == "class" ? type.FullName : type.Keyword + " " + type.FullName;
        return Allowed(type.FullName)
            + "."
            + StableHash.Of(exact).Substring(0, 8)
            + (declaration.Config is null ? InvalidConfigCode.FileEnd : ".g.cs");
    }

    private static string Allowed(string name)
    {
        StringBuilder allowed = new(name);
        for (int i = 0; i < allowed.Length; i++)
        {
            if (allowed[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_'))
                allowed[i] = '_';
        }
        return allowed.ToString();
    }
}
