using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary>
/// Text in HCL (HashiCorp, "HCL Native Syntax Specification", template literals), so that none of it is read as a template. HCL normalizes text
/// to Unicode's form NFC, so only the choice between canonically equal characters may change.
/// </summary>
internal static class HclText
{
    /// <summary>A quoted string. Everything but printable ASCII is escaped.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c is '$' or '%' && i + 1 < text.Length && text[i + 1] == '{')
            {
                // ${ and %{ begin a template, and a doubled sign stands for itself.
                quoted.Append(c).Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                quoted.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                // HCL cannot write half a surrogate pair. UTF-8 makes U+FFFD of it too.
                quoted.Append("\\u").Append((char.IsSurrogate(c) ? 0xFFFD : c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append('"').ToString();
    }
}
