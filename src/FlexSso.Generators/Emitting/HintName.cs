using System.Text;
using FlexSso.Generators.Model;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// The name of the generated file. Roslyn wants it to be unique without regard to case, allows few characters, and takes the code of every
/// configuration away when two names are equal. C# allows many characters, and several types of one full name. The hash of what tells two types
/// apart settles it.
/// </summary>
internal static class HintName
{
    // A file name has at most 255 characters, and a path of Windows often not many more.
    private const int MaxReadable = 150;

    public static string Of(ConfigDeclaration declaration) =>
        Allowed(declaration.Type.FullName)
        + "."
        + StableHash.Of(declaration.Type.Key).Substring(0, 8)
        + (declaration.Config is null ? InvalidConfigCode.FileEnd : ".g.cs");

    private static string Allowed(string name)
    {
        StringBuilder allowed = new(name, 0, Math.Min(name.Length, MaxReadable), MaxReadable);
        for (int i = 0; i < allowed.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(allowed[i]) && allowed[i] is not ('.' or '_'))
                allowed[i] = '_';
        }
        return allowed.ToString();
    }
}
