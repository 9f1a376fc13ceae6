using FlexSso.Attributes;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The whole table of the event: what is documented is taken, and a slip in any of it is found.</summary>
public sealed class EventPathTests
{
    private const string Argument = "Source";

    // Two members of which one is a slip of the other one.
    private static readonly string[] Neighbours = ["user.mail", "user.emails", "user.email"];

    private static readonly string[] Documented = [.. Leaves("")];

    private static readonly WorkerAttributeType[] Types = Enum.GetValues<WorkerAttributeType>();

    [Test]
    public void Each_documented_value_fits_some_type_and_no_type_makes_it_unknown()
    {
        Assert.That(Documented, Has.Length.GreaterThan(60));
        foreach (string path in Documented.Where(path => EventTable.Find(path) != EventValue.ObjectList))
        {
            Assert.That(EventPath.Check(Argument, "event." + path, null), Is.Null, path);
            Assert.That(Types.Count(type => EventPath.Check(Argument, "event." + path, type) is null), Is.GreaterThan(1), path);
        }
    }

    [Test]
    public void A_letter_that_is_missing_anywhere_is_found_and_mended()
    {
        int slips = 0;
        foreach (string path in Documented.Except(Neighbours).Where(path => EventTable.Find(path) != EventValue.ObjectList))
        {
            string[] names = path.Split('.');
            for (int i = 0; i < names.Length; i++)
            {
                // Of a name with three letters no slip is known.
                if (names[i].Count(char.IsLetter) < 4)
                    continue;
                string[] wrong = [.. names];
                wrong[i] = names[i].Remove(names[i].Length / 2, 1);
                ValueFinding? found = EventPath.Check(Argument, "event." + string.Join('.', wrong), null);
                // Without an underscore it is the same letters, which is a slip too.
                Assert.That(found?.Likely, Is.EqualTo("event." + path), string.Join('.', wrong));
                slips++;
            }
        }
        Assert.That(slips, Is.GreaterThan(150));
    }

    [Test]
    public void No_path_of_the_request_or_of_the_Action_is_taken_for_any_type()
    {
        string[] roots = ["secrets", "configuration", "request", "prompt", "security_context", "session_transfer_token", "refresh_token"];
        foreach (string root in roots)
        {
            foreach (string path in new[] { root, root + ".x", root + ".metadata.x" })
                Assert.That(
                    EventPath.Check(Argument, "event." + path, WorkerAttributeType.Text)?.RuleId,
                    Is.EqualTo(RuleIds.UnfitSource),
                    path
                );
        }
    }

    private static IEnumerable<string> Leaves(string parent)
    {
        foreach (string member in EventTable.MembersOf(parent))
        {
            string path = parent.Length == 0 ? member : parent + "." + member;
            if (EventTable.Find(path) is not null)
                yield return path;
            foreach (string leaf in Leaves(path))
                yield return leaf;
        }
    }
}
