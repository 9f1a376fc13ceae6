namespace FlexSso.Text;

/// <summary>Names that Windows gives to devices in every folder, with any extension: a file <c>nul.json</c> is written nowhere.</summary>
internal static class WindowsDevice
{
    public static bool IsName(string segment)
    {
        int dot = segment.IndexOf('.');
        string name = (dot < 0 ? segment : segment.Substring(0, dot)).TrimEnd(' ').ToUpperInvariant();
        // COM0 to COM9, LPT0 to LPT9; Windows takes the superscripts one to three for digits too.
        return name is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (
                name.Length == 4
                && (name.StartsWith("COM", StringComparison.Ordinal) || name.StartsWith("LPT", StringComparison.Ordinal))
                && (name[3] is (>= '0' and <= '9') or '\u00b9' or '\u00b2' or '\u00b3')
            );
    }
}
