using FlexSso.Testing;

namespace FlexSso.Package.Tests;

/// <summary>What happens to builds on real machines: they are killed, and two run at once.</summary>
[Category("Reliability")]
public sealed class MishapTests
{
    private const int Users = 2_000;

    [Test]
    public void A_killed_build_leaves_no_half_file_and_the_next_one_makes_all_whole()
    {
        using Consumer consumer = new();
        RosterProject.Write(consumer, Users);
        consumer.Succeeds("build", "-nologo");
        string expected = RosterProject.Contents(consumer);
        int kills = 0;
        int inTheMiddle = 0;
        foreach (int seed in Cases.Seeds(2))
        {
            Directory.Delete(consumer.PathOf("bin"), recursive: true);
            using (Build build = Build.Start(consumer.PathOf("")))
            {
                // From the first file on, a build writes for some tenths of a second here.
                SpinWait.SpinUntil(() => consumer.Exists(RosterProject.Output + "/Acme.AcmeFlex"), TimeSpan.FromMinutes(2));
                Thread.Sleep(seed * 37 % 150);
                build.Kill();
            }
            kills++;
            string[] left = consumer.Files(RosterProject.Output);
            inTheMiddle += left.Length < Users ? 1 : 0;
            foreach (string file in left.Where(file => !file.EndsWith(".tmp", StringComparison.Ordinal)))
                Assert.That(
                    expected,
                    Does.Contain($"== {file}\n{consumer.Read($"{RosterProject.Output}/{file}")}"),
                    $"half a file, seed {seed}"
                );

            consumer.Succeeds("build", "-nologo");
            Assert.That(RosterProject.Contents(consumer), Is.EqualTo(expected), $"seed {seed}");
        }
        Assert.That(inTheMiddle, Is.Positive, "No build was killed in the middle of writing");
        Cases.Report("Killed builds", kills);
    }

    [Test]
    public void Builds_of_one_project_at_once_do_not_fail_each_other_by_our_files()
    {
        using Consumer consumer = new();
        RosterProject.Write(consumer, users: 200);
        consumer.Succeeds("build", "-nologo");
        string expected = RosterProject.Contents(consumer);
        int builds = 0;
        foreach (int seed in Cases.Seeds(1))
        {
            // Another comment, so that the compiler has something to do.
            consumer.Write("Else.cs", $"// {seed}");
            Build[] both = [Build.Start(consumer.PathOf("")), Build.Start(consumer.PathOf(""))];
            foreach (Build build in both)
            {
                // The compiler and the copying of MSBuild may get into each other's way; they retry, or fail with their own error.
                Assert.That(build.End().Output, Does.Not.Contain("FLEXSSO"));
                build.Dispose();
                builds++;
            }
            consumer.Succeeds("build", "-nologo");
            Assert.That(RosterProject.Contents(consumer), Is.EqualTo(expected));
        }
        Cases.Report("Builds at once", builds);
    }
}
