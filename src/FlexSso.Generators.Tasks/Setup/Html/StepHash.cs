using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// A hash of the values of a step. The page keeps it with the tick, so a build with other values takes the tick away: the step has to be done
/// again. The words around the values are not part of it.
/// </summary>
internal static class StepHash
{
    private const int Bytes = 6;

    public static string Of(SetupGuide guide, GuideStep step)
    {
        StringBuilder values = new();
        foreach (GuideBlock block in step.Blocks)
        {
            Add(values, block.Value);
            foreach (GuideRun run in block.Runs)
            {
                Add(values, run.Kind == GuideRunKind.Literal ? run.Text : null);
                AddUsers(values, guide, run);
            }
        }

        using SHA256 sha256 = SHA256.Create();
        byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(values.ToString()));
        StringBuilder text = new(2 * Bytes);
        for (int i = 0; i < Bytes; i++)
            text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    // A step that links to the list of users depends on the users too. Beyond the users that the page shows, the hash ignores them, so that one
    // more does not change the page.
    private static void AddUsers(StringBuilder values, SetupGuide guide, GuideRun run)
    {
        if (run.Target == "#user-list" && guide.Users.All.Count <= UserValues.Most)
        {
            string folder = guide.Users.Folder + "/app-metadata/";
            List<string> paths = [.. guide.Files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal))];
            paths.Sort(StringComparer.Ordinal);
            foreach (string path in paths)
            {
                Add(values, path);
                Add(values, guide.Files[path]);
            }
        }
    }

    // The length keeps two values apart from one that is both.
    private static void Add(StringBuilder values, string? value)
    {
        if (value is not null)
            values.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
    }
}
