using System.Globalization;
using System.Text;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>
/// Checks the path of an artifact. It comes from code and is treated like any other input: an accepted path is the same file below the
/// output folder on every operating system.
/// </summary>
internal static class PortablePath
{
    private const string InvalidOnWindows = "<>:\"|?*";

    /// <summary>The reason to refuse the path, as the end of a sentence; null if it is portable.</summary>
    public static string? Objection(string path)
    {
        if (path.Length == 0)
            return "is empty";
        for (int i = 0; i < path.Length; i++)
        {
            if (Objection(path, i) is string objection)
                return objection;
        }
        string[] segments = path.Split('/');
        foreach (string segment in segments)
        {
            if (SegmentObjection(segment) is string objection)
                return objection;
        }
        // The first segment names the config. A file beside these folders would belong to no config.
        return segments.Length < 2 ? "has no folder" : null;
    }

    /// <summary>The config that an accepted path belongs to: its first segment.</summary>
    public static string ConfigOf(string path) => path.Substring(0, path.IndexOf('/'));

    /// <summary>The path for a message, without line breaks and other invisible characters.</summary>
    public static string Printable(string path)
    {
        StringBuilder text = new(path.Length);
        foreach (char c in path)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }
        return text.ToString();
    }

    private static string? Objection(string path, int index)
    {
        char c = path[index];
        if (char.IsControl(c))
            return "has a control character";
        if (c == '\\')
            return "has a '\\'";
        if (InvalidOnWindows.IndexOf(c) >= 0)
            return "has a '" + c + "', which Windows does not allow";
        // Half a pair has no UTF-8 form, so the name on disk would not be the one in the manifest.
        bool half = char.IsHighSurrogate(c)
            ? index + 1 == path.Length || !char.IsLowSurrogate(path[index + 1])
            : char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(path[index - 1]));
        return half ? "has half a surrogate pair" : null;
    }

    private static string? SegmentObjection(string segment)
    {
        if (segment.Length == 0)
            return "has an empty segment";
        if (segment is "." or "..")
            return "has a segment '" + segment + "'";
        // '-' makes the file an option of "rm *", '.' hides it or makes a folder a tool's own (.git), and '~' is how the build's temporary files begin.
        if (segment[0] is '-' or '.' or '~')
            return "has a segment that begins with '" + segment[0] + "'";
        // Windows silently drops a trailing dot or space, and MSBuild trims the lines that it reads from the manifest.
        if (segment[segment.Length - 1] == '.' || char.IsWhiteSpace(segment[segment.Length - 1]) || char.IsWhiteSpace(segment[0]))
            return "has a segment that begins with a space or ends with a dot or a space";
        return WindowsDevice.IsName(segment) ? "has a segment '" + segment + "', which is a device on Windows" : null;
    }
}
