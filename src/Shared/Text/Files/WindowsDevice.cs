namespace FlexSso.Text;

/// <summary>The names that Windows reserves for devices in every folder, with any extension. Writing to <c>nul.json</c> creates no file.</summary>
internal static class WindowsDevice
{
    public static bool IsName(string segment)
    {
        int dot = segment.IndexOf('.');
        string name = (dot < 0 ? segment : segment.Substring(0, dot)).TrimEnd(' ').ToUpperInvariant();
        // COM0 to COM9 and LPT0 to LPT9. Windows also accepts superscript one to three as digits.
        return name is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (
                name.Length == 4
                && (name.StartsWith("COM", StringComparison.Ordinal) || name.StartsWith("LPT", StringComparison.Ordinal))
                && (name[3] is (>= '0' and <= '9') or '\u00b9' or '\u00b2' or '\u00b3')
            );
    }
}
