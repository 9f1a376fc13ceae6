using FlexSso.Testing;

namespace FlexSso.Package.Tests;

/// <summary>The files of a set-up are the same on every machine.</summary>
public sealed class SameBytesTests
{
    private static readonly (string Culture, string LineEnd)[] Machines =
    [
        ("en_US.UTF-8", "\n"),
        ("tr_TR.UTF-8", "\r\n"),
        ("fi_FI.UTF-8", "\n"),
        ("ar_SA.UTF-8", "\r\n"),
    ];

    [Test]
    public void Builds_in_other_cultures_folders_and_line_ends_at_the_same_time_write_the_same_bytes()
    {
        string[] contents = new string[Machines.Length];
        Parallel.For(
            0,
            Machines.Length,
            i =>
            {
                using Consumer consumer = new();
                RosterProject.Write(consumer, users: 40, Machines[i].LineEnd);
                using Build build = Build.Start(consumer.PathOf(""), ("LANG", Machines[i].Culture), ("LC_ALL", Machines[i].Culture));
                (int code, string output) = build.End();
                Assert.That(code, Is.Zero, output);
                contents[i] = RosterProject.Contents(consumer);
            }
        );

        Assert.That(contents[0], Does.Contain("İlkay@acme.example").And.Contain("agent00039@acme.example").And.Not.Contain("\r"));
        Assert.That(contents, Is.All.EqualTo(contents[0]));
        Cases.Report("Same bytes", Machines.Length);
    }
}
