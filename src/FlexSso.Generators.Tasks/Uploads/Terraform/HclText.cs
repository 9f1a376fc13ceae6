using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary>
/// Text in HCL (HashiCorp, "HCL Native Syntax Specification", template literals), so that none of it is read as a template. HCL keeps a text in
/// Unicode's form NFC, so what a canonically equal one is written with is the only thing that may change.
/// </summary>
internal static class HclText
{
    /// <summary>A quoted string; what is no printable ASCII is escaped.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is '$' or '%' && i + 1 < text.Length && text[i + 1] == '{')
            {
                // Doubled it stands for itself: ${ and %{ begin a template.
                quoted.Append(c).Append(c);
            }
            else if (c is >= ' ' and <= '~')
                quoted.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            else
            {
                // Half a pair has no form of its own; U+FFFD is what UTF-8 makes of it.
                quoted.Append("\\u").Append((char.IsSurrogate(c) ? 0xFFFD : c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
        return quoted.Append('"').ToString();
    }
}
