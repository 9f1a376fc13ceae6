using System.Text;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Makes names of C# from those of files.</summary>
internal sealed class MemberNames(string className)
{
    // Those that every object has, and extension methods of the library.
    private static readonly string[] Reserved =
    [
        "ToFlexJson",
        "ToAppMetadataJson",
        "ToUserPatchJson",
        .. typeof(object).GetMembers().Select(static member => member.Name),
        "Finalize",
        "MemberwiseClone",
    ];

    // Microsoft, "C# keywords".
    private static readonly string[] Keywords =
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while".Split(
            ' '
        );

    private readonly HashSet<string> _taken = [.. GeneratedMembers.All, .. Reserved, className];

    /// <summary>A name for a property, <c>VoiceCapacity</c> for <c>voice.capacity</c>. No two are the same.</summary>
    public string Of(string attribute)
    {
        StringBuilder name = new();
        bool startsWord = true;
        foreach (char c in attribute)
        {
            bool isLetter = Ascii.IsLetter(c);
            if (isLetter || (Ascii.IsDigit(c) && name.Length > 0))
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !isLetter;
        }
        if (name.Length == 0)
            name.Append("Attribute");
        string plain = name.ToString();
        string free = plain;
        for (int number = 2; !_taken.Add(free); number++)
            free = plain + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>A namespace of any text, or a class of any text without dots.</summary>
    public static string Identifiers(string text) =>
        string.Join(".", text.Split('.').Where(static part => part.Length > 0).Select(Identifier));

    private static string Identifier(string text)
    {
        StringBuilder name = new();
        foreach (char c in text)
            name.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        return Array.IndexOf(Keywords, name.ToString()) >= 0 ? "@" + name
            : char.IsDigit(name[0]) ? "_" + name
            : name.ToString();
    }
}
