using FlexSso.Generators.Tests.Harness;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>
/// Configurations whose full names are equal, or equal without case. Some are errors of C# while somebody renames a class. Two generated files
/// of one name would be CS8785 and take the code of every configuration away, so each has a file of its own.
/// </summary>
public sealed class EqualNameTests
{
    private const string Config = $"[global::FlexSso.FlexSsoConfig({Declarations.Arguments})]";

    private static readonly string[] Containers = ["namespace", "class", "record", "struct", "record struct", "interface"];

    private static readonly string[] Types = ["class Flex", "record Flex", "class FLEX"];

    /// <summary>Declarations that all have the full name <c>A.B.Flex</c>, or one that differs in case alone. No type holds a namespace.</summary>
    private static readonly string[] Shapes =
    [
        .. from type in Types
        from inner in Containers
        from outer in inner == "namespace" ? ["namespace"] : Containers
        from names in new[] { ("A", "B"), ("a", "b") }
        select $"{Head(outer)} {names.Item1} {{ {Head(inner)} {names.Item2} {{ {Config} public partial {type} {{ }} }} }}",
    ];

    private static string Head(string container) => container == "namespace" ? container : "partial " + container;

    [Test]
    public void Each_of_many_classes_of_one_name_gets_a_file_and_none_takes_the_code_of_another_away()
    {
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources([.. Shapes, $"namespace Valid {{ {Config} public partial class Other {{ }} }}"])
        );

        Assert.That(run.Files, Has.Length.EqualTo(Shapes.Length + 1));
        Assert.That(run.Files.Select(f => f.HintName), Is.Unique.Using((IComparer<string>)StringComparer.OrdinalIgnoreCase));
        Assert.That(run.Output.GetTypeByMetadataName("Valid.Other")!.MemberNames, Does.Contain("SamlAddonJson"));
    }

    [Test]
    public void What_is_no_valid_configuration_takes_no_name_from_another()
    {
        string[] invalid =
        [
            $"namespace A {{ {Config} public partial class Flex<T> {{ }} }}",
            $"namespace A {{ {Config} public partial class Flex<T, U> {{ }} }}",
            $"namespace A {{ {Config} public partial struct Flex {{ }} }}",
            $"partial class A<T> {{ {Config} public partial class Flex {{ }} }}",
            $"partial class A<T, U> {{ {Config} public partial class Flex {{ }} }}",
            $"namespace A {{ {Config} file partial class Flex {{ }} }}",
            $"namespace A {{ {Config} file partial class Flex {{ }} }}",
        ];
        GeneratorRun run = GeneratorRun.On(Compile.Sources([$"namespace A {{ {Config} public partial class Flex {{ }} }}", .. invalid]));

        Assert.That(run.Files.Select(f => f.HintName), Is.Unique.Using((IComparer<string>)StringComparer.OrdinalIgnoreCase));
        Assert.That(run.Files.Count(f => f.SourceText.ToString() == InvalidConfigCode.Of("A.Flex")), Is.EqualTo(invalid.Length));
        Assert.That(run.Artifacts().Keys, Does.Contain("A.Flex/saml-addon.json"));
    }

    [Test]
    public void A_class_with_an_environment_in_each_of_two_files_has_one_generated_file()
    {
        const string test = "[global::FlexSso.FlexSsoConfig(Environment = \"test\", " + Declarations.Arguments + ")]";
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources([
                $"namespace A {{ {test} public partial class Flex {{ }} }}",
                $"namespace A {{ {test.Replace("\"test\"", "\"prod\"", StringComparison.Ordinal)} partial class Flex {{ }} }}",
            ])
        );

        Assert.That(run.Files, Has.Length.EqualTo(1));
        Assert.That(run.Artifacts().Keys.Select(path => path.Split('/')[1]).Distinct(), Is.EquivalentTo(new[] { "test", "prod" }));
    }

    // A file name has at most 255 characters, and the compiler writes these files where a project asks for it.
    [Test]
    public void The_file_of_a_long_name_can_be_written_and_stays_unique()
    {
        string part = new('N', 90);
        string[] names = ["First", "Second"];
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources(names.Select(name => $"namespace {part}.{part}.{part} {{ {Config} public partial class {name} {{ }} }}"))
        );

        string[] files = [.. run.Files.Select(f => f.HintName)];
        Assert.That(files, Has.Length.EqualTo(names.Length).And.Unique);
        Assert.That(files.Select(file => file.Length), Has.All.LessThanOrEqualTo(170));
        Assert.That(files, Has.All.StartsWith(part));
    }

    [Test]
    public void A_file_keeps_the_name_of_its_class() =>
        Assert.That(
            GeneratorRun.On($"namespace A.B {{ {Config} public partial class Flex {{ }} }}").Files.Single().HintName,
            Does.Match("^A\\.B\\.Flex\\.[0-9a-f]{8}\\.g\\.cs$")
        );
}
