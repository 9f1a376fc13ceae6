namespace FlexSso.Generators.Tasks.Tests.Builds;

/// <summary>The .props and .targets in real builds. Each test is one project and a few builds of it, since a build takes seconds.</summary>
[Parallelizable(ParallelScope.Children)]
public class BuildTests
{
    // Everything that MSBuild, a C# compiler or a shell could stumble over and an e-mail address may contain.
    private const string User = "o'brien+x%41;y$(z)@(w)~ä@acme.example";

    private static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);

    [Test]
    public void A_build_writes_and_the_next_one_has_nothing_to_do()
    {
        using SampleProject project = new();
        project.Code([
            ("Acme.Flex/saml-addon.json", "{}"),
            ($"Acme.Flex/app-metadata/{User}.json", "{}"),
            ("Acme.Other/saml-addon.json", "{}"),
        ]);
        BuildResult first = project.Build();
        Assert.That(
            first.Lines,
            Is.EqualTo([
                "FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (2 files: 2 new)",
                "FlexSso: Acme.Other -> bin/Debug/net10.0/flexsso/Acme.Other/ (1 file: 1 new)",
            ])
        );
        Assert.That(
            project.Files,
            Is.EqualTo([$"Acme.Flex/app-metadata/{User}.json", "Acme.Flex/saml-addon.json", "Acme.Other/saml-addon.json"])
        );

        BuildResult second = project.BuildAgain("-v:n");
        Assert.That(second.Skipped, second.Output);
        Assert.That(second.Lines, Is.Empty);
        Assert.That(project.Files, Has.Length.EqualTo(3), "IncrementalClean must know them although the target was skipped");

        // An unchanged artifact becomes older than the assembly. That alone must not run the target in every build.
        File.SetLastWriteTimeUtc(project["bin/Debug/net10.0/flexsso/Acme.Flex/saml-addon.json"], LongAgo);
        project.Code(
            [("Acme.Flex/saml-addon.json", "{}"), ($"Acme.Flex/app-metadata/{User}.json", "{}"), ("Acme.Other/saml-addon.json", "[]")],
            "class More;"
        );
        Assert.That(
            project.BuildAgain().Lines,
            Is.EqualTo([
                "FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (2 files: 2 unchanged)",
                "FlexSso: Acme.Other -> bin/Debug/net10.0/flexsso/Acme.Other/ (1 file: 1 changed)",
            ])
        );
        Assert.That(File.GetLastWriteTimeUtc(project["bin/Debug/net10.0/flexsso/Acme.Flex/saml-addon.json"]), Is.EqualTo(LongAgo));
        Assert.That(project.BuildAgain("-v:n").Skipped);

        // Deleted files and files edited by hand are written again.
        File.Delete(project[$"bin/Debug/net10.0/flexsso/Acme.Flex/app-metadata/{User}.json"]);
        Assert.That(
            project.BuildAgain().Lines[0],
            Is.EqualTo("FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (2 files: 1 new, 1 unchanged)")
        );
        project.WriteFile("bin/Debug/net10.0/flexsso/Acme.Flex/saml-addon.json", "by hand");
        Assert.That(
            project.BuildAgain().Lines[0],
            Is.EqualTo("FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (2 files: 1 changed, 1 unchanged)")
        );
        Assert.That(project.Read("bin/Debug/net10.0/flexsso/Acme.Flex/saml-addon.json"), Is.EqualTo("{}"));

        // So are files that a damaged manifest no longer lists, although IncrementalClean removes them once.
        File.WriteAllText(Directory.GetFiles(project["obj"], "*.FlexSso.manifest", SearchOption.AllDirectories).Single(), "");
        Assert.That(project.BuildAgain().Lines, Has.Length.EqualTo(2));
        Assert.That(project.Files, Has.Length.EqualTo(3));
        Assert.That(project.BuildAgain("-v:n").Skipped);
    }

    [Test]
    public void Renamed_and_removed_configs_take_their_files_along()
    {
        using SampleProject project = new();
        project.Code([
            ("Acme.Flex/saml-addon.json", "{}"),
            ("Acme.Flex/app-metadata/ada.json", "{}"),
            ("Acme.Flex/app-metadata/bob.json", "{}"),
        ]);
        project.Build();

        project.Code([("Acme.Flux/saml-addon.json", "{}"), ("Acme.Flux/app-metadata/ada.json", "{}")]);
        Assert.That(
            project.BuildAgain().Lines,
            Is.EqualTo([
                "FlexSso: Acme.Flex is no longer written to bin/Debug/net10.0/flexsso/Acme.Flex/; its 3 files there were removed",
                "FlexSso: Acme.Flux -> bin/Debug/net10.0/flexsso/Acme.Flux/ (2 files: 2 new)",
                Gone("Acme.Flex", "its 2 users keep"),
            ])
        );
        Assert.That(project.Files, Is.EqualTo(["Acme.Flux/app-metadata/ada.json", "Acme.Flux/saml-addon.json"]));

        // The code compiles but has no artifacts, as for an invalid declaration with the analyzers switched off.
        project.Code([]);
        Assert.That(
            project.BuildAgain().Lines,
            Is.EqualTo([
                "FlexSso: Acme.Flux is no longer written to bin/Debug/net10.0/flexsso/Acme.Flux/; its 2 files there were removed",
                Gone("Acme.Flux", "its 1 user keeps"),
            ])
        );
        Assert.That(Directory.Exists(project["bin/Debug/net10.0/flexsso"]), Is.False);
        Assert.That(project.BuildAgain("-v:n").Skipped);

        static string Gone(string config, string users) =>
            $"FlexSso: {config} is not in this build any more; unless it was only renamed, {users} access until both the roles at Auth0 and the worker at "
            + "Twilio are gone, and with DefaultRole or RolesFrom the account is blocked (https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rosters.md#when-somebody-leaves)";
    }

    [Test]
    public void A_failed_compile_withdraws_and_the_next_good_one_restores()
    {
        using SampleProject project = new();
        (string, string)[] artifacts = [("Acme.Flex/a.json", "{}"), ("Acme.Flex/b.json", "{}")];
        project.Code(artifacts);
        project.Build();

        // A failure before or after the compiler withdraws nothing, whether or not the compiler had something to do.
        foreach (string fail in new[] { "Before", "After", "Copy" })
        {
            BuildResult result = project.BuildAgain("-p:Fail=" + fail);
            Assert.That(result.Succeeded, Is.False);
            Assert.That(result.Output, Does.Contain("error : " + fail));
            Assert.That(project.Files, Has.Length.EqualTo(2), fail);
        }

        project.Code(artifacts, "broken");
        Assert.That(project.BuildAgain("-t:Compile").Succeeded, Is.False);
        Assert.That(project.Files, Has.Length.EqualTo(2), "-t:Compile is no build");

        BuildResult failed = project.BuildAgain();
        Assert.That(failed.Succeeded, Is.False);
        Assert.That(
            failed.Lines,
            Is.EqualTo([
                "FlexSso: the build failed, so the 2 files of 'Acme.Flex' were withdrawn from bin/Debug/net10.0/flexsso/Acme.Flex/; the next successful build brings them back",
            ])
        );
        Assert.That(Directory.Exists(project["bin/Debug/net10.0/flexsso"]), Is.False);

        // The old code again, older than the assembly: the compiler has nothing to do, but the files have to be written.
        project.Code(artifacts);
        File.SetLastWriteTimeUtc(project["Code.cs"], LongAgo);
        BuildResult recovered = project.BuildAgain();
        Assert.That(recovered.Lines, Is.EqualTo(["FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (2 files: 2 new)"]));
        Assert.That(project.Files, Has.Length.EqualTo(2));
    }

    [Test]
    public void Clean_takes_everything_and_rebuild_brings_it_back()
    {
        using SampleProject project = new();
        project.Code([("Acme.Flex/sub/a.json", "{}")]);
        project.Build();
        string[] restored = project.FilesIn("obj").Where(file => file.Contains("FlexSso", StringComparison.Ordinal)).ToArray();
        Assert.That(restored, Has.Length.EqualTo(2), "manifest and options");

        Assert.That(project.Clean().Succeeded);
        Assert.That(Directory.Exists(project["bin/Debug/net10.0/flexsso"]), Is.False);
        Assert.That(project.FilesIn("obj").Where(file => file.Contains("FlexSso", StringComparison.Ordinal)), Is.Empty);

        Assert.That(
            project.BuildAgain("--no-incremental").Lines,
            Is.EqualTo(["FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (1 file: 1 new)"])
        );
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/sub/a.json"]));

        // A rebuild that does not compile has already cleaned, so there is nothing to withdraw. It must not fail there.
        project.Code([("Acme.Flex/sub/a.json", "{}")], "broken");
        BuildResult failed = project.BuildAgain("-t:Rebuild");
        Assert.That(failed.Output, Does.Not.Contain("FLEXSSO"));
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void Only_a_build_writes_files_and_a_property_turns_it_off()
    {
        using SampleProject project = new(project: "App_wpftmp.csproj");
        project.Code([("Acme.Flex/a.json", "{}")]);
        Assert.That(project.Build().Succeeded);
        Assert.That(project.Files, Is.Empty, "The temporary project of WPF");

        File.Move(project["App_wpftmp.csproj"], project["App.csproj"]);
        BuildResult skipped = project.Build("-p:SkipCompilerExecution=true");
        Assert.That(skipped.Output, Does.Not.Contain("FLEXSSO"), "There is no assembly to read");
        project.BuildAgain("-p:DesignTimeBuild=true");
        Assert.That(project.Files, Is.Empty);
        project.BuildAgain("-t:Compile");
        Assert.That(project.Files, Is.Empty, "BuildingProject is set by CoreBuild only");
        project.BuildAgain("-p:FlexSsoWriteArtifacts=false");
        Assert.That(project.Files, Is.Empty);
        Assert.That(project.FilesIn("obj").Where(file => file.Contains("FlexSso", StringComparison.Ordinal)), Is.Empty);

        Assert.That(project.BuildAgain().Lines, Has.Length.EqualTo(1));
        project.BuildAgain("-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true");
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.json"]), "A design-time build takes nothing away either");
        project.Code([("Acme.Flex/a.json", "{}")], "class More;");
        project.BuildAgain("-p:ProduceOnlyReferenceAssembly=true");
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.json"]), "A reference assembly has no private constants");

        project.Code([("Acme.Flex/a.json", "{}")], "broken");
        project.BuildAgain();
        project.Code([("Acme.Flex/a.json", "{}")]);
        project.BuildAgain();
        BuildResult off = project.BuildAgain("-v:n", "-p:FlexSsoWriteArtifacts=false");
        Assert.That(off.Lines, Is.Empty);
        Assert.That(project.Files, Is.Empty, "No build keeps them current any more");
        Assert.That(off.Output, Does.Not.Contain("a.json"), "the name may be an e-mail address");

        BuildResult slip = project.BuildAgain("-p:FlexSsoWriteArtifacts=ture");
        Assert.That(slip.Output, Does.Contain("error FLEXSSO0801: FlexSsoWriteArtifacts is 'ture', which is neither true nor false"));
    }

    [Test]
    public void A_committed_folder_is_followed_and_survives_clean()
    {
        using SampleProject project = new();
        project.Code([("Acme.Flex/a.json", "{}")]);
        project.Build();

        BuildResult moved = project.BuildAgain("-p:FlexSsoOutputPath=deploy sso/ä");
        Assert.That(
            moved.Lines,
            Is.EqualTo([
                "FlexSso: Acme.Flex is no longer written to bin/Debug/net10.0/flexsso/Acme.Flex/; its 1 file there was removed",
                "FlexSso: Acme.Flex -> deploy sso/ä/Acme.Flex/ (1 file: 1 new)",
            ])
        );
        Assert.That(project.Files, Is.Empty);
        Assert.That(project.BuildAgain("-v:n", "-p:FlexSsoOutputPath=deploy sso/ä").Skipped);

        Assert.That(project.Clean().Succeeded);
        Assert.That(project.FilesIn("deploy sso/ä"), Is.EqualTo(["Acme.Flex/a.json"]), "Clean without the option");

        // The files are still known after a clean, so those of a renamed config are removed.
        project.Code([("Acme.Flux/a.json", "{}")]);
        project.BuildAgain("-p:FlexSsoOutputPath=deploy sso/ä", "-t:Rebuild");
        Assert.That(project.FilesIn("deploy sso/ä"), Is.EqualTo(["Acme.Flux/a.json"]));

        // The error names the file and has its code. Then the test repairs the file.
        project.WriteFile("deploy sso/ä/Acme.Flux/a.json", "by hand");
        File.SetAttributes(project["deploy sso/ä/Acme.Flux/a.json"], FileAttributes.ReadOnly);
        BuildResult refused = project.BuildAgain("-p:FlexSsoOutputPath=deploy sso/ä");
        string file = project["deploy sso/ä/Acme.Flux/a.json"];
        Assert.That(refused.Succeeded, Is.False);
        Assert.That(
            refused.Output,
            Does.Contain(file + " : error FLEXSSO0801: The file '" + file + "' cannot be written: it is read-only ")
        );
        Assert.That(project.Read("deploy sso/ä/Acme.Flux/a.json"), Is.EqualTo("by hand"));
        File.SetAttributes(project["deploy sso/ä/Acme.Flux/a.json"], FileAttributes.Normal);
        Assert.That(project.BuildAgain("-p:FlexSsoOutputPath=deploy sso/ä").Succeeded);
        Assert.That(project.Read("deploy sso/ä/Acme.Flux/a.json"), Is.EqualTo("{}"));

        Assert.That(project.BuildAgain().Succeeded);
        Assert.That(project.FilesIn("deploy sso"), Is.Empty);
        Assert.That(project.Files, Is.EqualTo(["Acme.Flux/a.json"]));

        // A pipeline that keeps bin: nothing in its log names a user, and nothing is written or removed in a folder to commit.
        BuildResult verified = project.BuildAgain("-v:n", "-p:FlexSsoVerify=true", "-p:FlexSsoOutputPath=deploy sso/ä");
        Assert.That(verified.Output, Does.Contain("error FLEXSSO0701").And.Not.Contain("Deleting file"));
        project.BuildAgain("-p:FlexSsoOutputPath=deploy sso/ä");
        BuildResult lost = project.BuildAgain("-p:FlexSsoVerify=true");
        Assert.That(lost.Output, Does.Contain("error FLEXSSO0701: Files of this project lie in 'deploy sso/ä'"));
        Assert.That(project.FilesIn("deploy sso/ä"), Is.EqualTo(["Acme.Flux/a.json"]));

        // Clean only removes registered files below the build output. A committed folder survives even there.
        project.BuildAgain("-p:FlexSsoOutputPath=bin/Debug/net10.0/mine");
        Assert.That(project.Clean().Succeeded);
        Assert.That(project.FilesIn("bin/Debug/net10.0/mine"), Is.EqualTo(["Acme.Flux/a.json"]));
    }

    [Test]
    public void Each_target_framework_has_its_folder_and_the_first_writes_the_committed_one()
    {
        using SampleProject project = new(
            "<TargetFrameworks>\n  ;; netstandard2.0 ;\n  net10.0;</TargetFrameworks><LangVersion>latest</LangVersion>"
        );
        project.Code(
            [("Acme.Flex/a.json", "{}")],
            """
            class Framework
            {
            #if NET
                [global::FlexSso.FlexSsoArtifact("Acme.Framework/net")] private const string A = "";
            #else
                [global::FlexSso.FlexSsoArtifact("Acme.Framework/netstandard")] private const string A = "";
            #endif
            }
            """
        );
        Assert.That(
            project.Build("-m:2").Lines,
            Is.EquivalentTo([
                "FlexSso: Acme.Flex -> bin/Debug/net10.0/flexsso/Acme.Flex/ (1 file: 1 new)",
                "FlexSso: Acme.Framework -> bin/Debug/net10.0/flexsso/Acme.Framework/ (1 file: 1 new)",
                "FlexSso: Acme.Flex -> bin/Debug/netstandard2.0/flexsso/Acme.Flex/ (1 file: 1 new)",
                "FlexSso: Acme.Framework -> bin/Debug/netstandard2.0/flexsso/Acme.Framework/ (1 file: 1 new)",
            ])
        );
        Assert.That(project.FilesIn("bin/Debug/netstandard2.0/flexsso"), Is.EqualTo(["Acme.Flex/a.json", "Acme.Framework/netstandard"]));
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.json", "Acme.Framework/net"]));

        BuildResult moved = project.BuildAgain("-m:2", "-p:FlexSsoOutputPath=deploy");
        Assert.That(project.FilesIn("deploy"), Is.EqualTo(["Acme.Flex/a.json", "Acme.Framework/netstandard"]), moved.Output);
        Assert.That(project.FilesIn("bin/Debug/netstandard2.0/flexsso"), Is.Empty);
        Assert.That(project.Files, Is.Empty);

        Assert.That(project.BuildAgain("-p:FlexSsoOutputPath=deploy", "-f", "net10.0", "-t:Rebuild").Lines, Is.Empty);
        Assert.That(project.FilesIn("deploy"), Is.EqualTo(["Acme.Flex/a.json", "Acme.Framework/netstandard"]));
    }

    [Test]
    public void Another_process_or_many_threads_make_no_difference()
    {
        using SampleProject project = new();
        project.Code([("Acme.Flex/a.json", "{}")]);
        BuildResult host = project.Build("-v:d", "-p:_FlexSsoTaskFactory=TaskHostFactory");
        Assert.That(host.Output, Does.Contain("Launching task \"WriteFlexSsoArtifacts\""));
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.json"]));

        Assert.That(project.Clean().Succeeded);
        BuildResult threads = project.BuildAgain("-v:d", "-mt");
        Assume.That(threads.Output, Does.Not.Contain("MSB1001"), "MSBuild knows -mt from 18.6 on");
        Assert.That(threads.Lines, Has.Length.EqualTo(1));
        Assert.That(threads.Output, Does.Not.Contain("Launching task \"WriteFlexSsoArtifacts\""), "It may run in MSBuild's own process");
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.json"]));
    }
}
