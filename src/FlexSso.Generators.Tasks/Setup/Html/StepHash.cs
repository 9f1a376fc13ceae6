using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// Stands for all values of a step: a tick is kept together with it, so that a build with other values takes the tick away, because what was
/// done then is not what is to be done now. Words may change without that.
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
        {
            text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    // A step that sends the reader to the list of users is about what stands there. Of more users than it shows, the page says the same whatever
    // one of them is, and is not written anew for each.
    private static void AddUsers(StringBuilder values, SetupGuide guide, GuideRun run)
    {
        if (run.Target == "#user-list" && guide.Users.All.Count <= UserValues.Most)
        {
            string folder = guide.Users.Environment.Folder + "/app-metadata/";
            List<string> paths = [.. guide.Files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal))];
            paths.Sort(StringComparer.Ordinal);
            foreach (string path in paths)
            {
                Add(values, path);
                Add(values, guide.Files[path]);
            }
        }
    }

    // With the length before it, two values are not one.
    private static void Add(StringBuilder values, string? value)
    {
        if (value is not null)
        {
            values.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
        }
    }
}
