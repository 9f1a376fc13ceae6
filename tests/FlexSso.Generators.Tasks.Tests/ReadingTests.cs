using System.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>What counts as an artifact in a compiled assembly.</summary>
public class ReadingTests
{
    [Test]
    public void Every_marked_constant_is_written_whoever_can_see_it()
    {
        using TaskProject project = new();
        bool succeeded = project.WriteFrom(
            Compiled.Source(
                Compiled.Attribute
                    + """
                    public class Global
                    {
                        [FlexSso.FlexSsoArtifact("Global/a.txt")] protected const string A = "a";
                    }
                    namespace Acme
                    {
                        internal struct Outer<T>
                        {
                            private static class Inner
                            {
                                [FlexSso.FlexSsoArtifact("Acme.Outer/sub/b.txt")] private const string B = "b";
                                [FlexSso.FlexSsoArtifact("Acme.Outer/empty.txt")] private const string Empty = "";
                            }
                            public enum Other { [System.Obsolete] X }
                        }
                    }
                    """
            )
        );

        Assert.That(succeeded);
        Assert.That(project.Files, Is.EqualTo(["Acme.Outer/empty.txt", "Acme.Outer/sub/b.txt", "Global/a.txt"]));
        Assert.That(File.ReadAllText(project.Artifact("Global/a.txt")), Is.EqualTo("a"));
        Assert.That(File.ReadAllText(project.Artifact("Acme.Outer/sub/b.txt")), Is.EqualTo("b"));
        Assert.That(File.ReadAllBytes(project.Artifact("Acme.Outer/empty.txt")), Is.Empty);
    }

    [Test]
    public void The_bytes_are_those_of_the_constant_in_UTF8_without_a_mark()
    {
        const string Text = "\uFEFF{\"ä\": \"日本 😀\",\r\n\"\0\": 1}\n";
        using TaskProject project = new();
        project.Write(("A/a.json", Text));

        Assert.That(File.ReadAllBytes(project.Artifact("A/a.json")), Is.EqualTo(new UTF8Encoding(false).GetBytes(Text)));
    }

    [Test]
    public void The_attribute_may_come_from_another_assembly_that_is_not_there()
    {
        using TaskProject project = new();
        byte[] library = Compiled.Source(Compiled.Attribute);
        project.WriteFrom(
            Compiled.Source(
                """public class C { [FlexSso.FlexSsoArtifact("A/a.txt")] public const string A = "a"; }""",
                MetadataReference.CreateFromImage(library)
            )
        );

        Assert.That(project.Files, Is.EqualTo(["A/a.txt"]));
    }

    [Test]
    public void Look_alikes_are_left_alone()
    {
        using TaskProject project = new();
        bool succeeded = project.WriteFrom(
            Compiled.Source(
                Compiled.Attribute
                    + """
                    namespace Other
                    {
                        public sealed class FlexSsoArtifactAttribute : System.Attribute { public FlexSsoArtifactAttribute(string path) { } }
                        public class FlexSso
                        {
                            public sealed class FlexSsoArtifactAttribute : System.Attribute { public FlexSsoArtifactAttribute(string path) { } }
                        }
                        public sealed class GenericAttribute<T> : System.Attribute { public GenericAttribute(string path) { } }
                        public class C
                        {
                            [FlexSsoArtifact("A/a.txt")] public const string A = "a";
                            [Other.FlexSso.FlexSsoArtifact("A/b.txt")] public const string B = "b";
                            [Generic<int>("A/c.txt")] public const string D = "d";
                            [global::FlexSso.FlexSsoArtifact("A/d.txt")] public string Method() => "e";
                            public const string Plain = "f";
                        }
                    }
                    """
            )
        );

        Assert.That(succeeded);
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void The_assembly_is_not_loaded_and_none_of_its_code_runs()
    {
        using TaskProject project = new();
        project.WriteFrom(
            Compiled.Source(
                Compiled.Attribute
                    + """
                    namespace System.Runtime.CompilerServices { public class ModuleInitializerAttribute : System.Attribute { } }
                    public static class C
                    {
                        static C() => throw new System.InvalidOperationException();
                        [System.Runtime.CompilerServices.ModuleInitializer] public static void Run() => throw new System.InvalidOperationException();
                        [FlexSso.FlexSsoArtifact("A/a.txt")] public const string A = "a";
                    }
                    """
            )
        );

        Assert.That(project.Files, Is.EqualTo(["A/a.txt"]));
        Assert.That(AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name), Has.None.EqualTo("App"));
        Assert.That(() => File.Delete(project.AssemblyFile), Throws.Nothing, "It is not kept open either");
    }

    [TestCase("public static readonly string A = \"a\";")]
    [TestCase("public const string A = null;")]
    [TestCase("public const int A = 1;")]
    public void A_marked_field_that_is_no_constant_string_fails_the_build(string field)
    {
        using TaskProject project = new();
        bool succeeded = project.WriteFrom(
            Compiled.Source(
                Compiled.Attribute + "namespace N { class Outer { class C { [FlexSso.FlexSsoArtifact(\"A/a.txt\")] " + field + " } } }"
            )
        );

        Assert.That(succeeded, Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Is.EqualTo(
                "The artifact 'A/a.txt' has no text, since 'N.Outer.C.A' is not a constant string; mark only const strings with FlexSsoArtifact"
            )
        );
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void An_assembly_without_artifacts_leaves_no_folder_and_says_nothing()
    {
        using TaskProject project = new();
        bool succeeded = project.WriteFrom(Compiled.Source("public class C { public const string A = \"a\"; }"));

        Assert.That(succeeded);
        Assert.That(Directory.Exists(project["bin"]), Is.False);
        Assert.That(project.Lines, Is.Empty);
        Assert.That(
            File.ReadAllText(project.ManifestFile),
            Is.EqualTo("FlexSso.Generators artifacts, format 1\n"),
            "The next build has to know that nothing is to do"
        );
    }

    [Test]
    public void An_assembly_that_is_missing_or_invalid_is_named()
    {
        using TaskProject project = new();
        Assert.That(project.Rewrite(), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].File, Is.EqualTo(project.AssemblyFile));
        Assert.That(project.Engine.Errors[0].Message, Does.StartWith("The file '" + project.AssemblyFile + "' cannot be read ("));

        Assert.That(project.WriteFrom([1, 2, 3]), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].Message, Does.StartWith("The file '" + project.AssemblyFile + "' is not an assembly"));
    }
}
