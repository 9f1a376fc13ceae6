using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0101 and FLEXSSO0102: the modifier <c>partial</c> is added.</summary>
public sealed class PartialFixTests
{
    private const string Attribute = $"[FlexSso.FlexSsoConfig(Audience = \"{Sources.Audience}\", {Sources.Auth0})]";

    [TestCase("class Acme { }", "partial class Acme { }")]
    [TestCase("public sealed class Acme { }", "public sealed partial class Acme { }")]
    [TestCase("public record Acme;", "public partial record Acme;")]
    [TestCase("internal  sealed record  class Acme { }", "internal  sealed partial record  class Acme { }")]
    [TestCase("public /* why */ class Acme { } // end", "public /* why */ partial class Acme { } // end")]
    [TestCase("public\n    class @class\n{\n}", "public\n    partial class @class\n{\n}")]
    public void The_modifier_comes_last_before_the_keyword(string declaration, string expected)
    {
        Fixing result = Fixing.Of($"{Attribute}\n{declaration}\n").Fix("FLEXSSO0101").IsFixed("FLEXSSO0101");
        Assert.That(result.Texts[0], Is.EqualTo($"{Attribute}\n{expected}\n"));
    }

    [Test]
    public void The_title_names_the_class() =>
        Assert.That(Fixing.Of($"{Attribute} class Acme {{ }}").Titles("FLEXSSO0101"), Is.EqualTo(["Make 'Acme' partial"]));

    [Test]
    public void CSharp_7_3_takes_the_modifier() =>
        Fixing.Of(Framework.NetStandard20, $"{Attribute}\npublic class Acme {{ }}").Fix("FLEXSSO0101").IsFixed("FLEXSSO0101");

    [Test]
    public void Each_container_is_fixed_on_its_own()
    {
        Fixing before = Fixing.Of($"static class A {{ partial class B {{ interface C {{ {Attribute} partial class D {{ }} }} }} }}");
        Assert.That(before.Titles("FLEXSSO0102"), Is.EquivalentTo(["Make 'A' partial", "Make 'C' partial"]));

        Fixing one = before.Fix("FLEXSSO0102");
        Assert.That(one.Of("FLEXSSO0102"), Has.Length.EqualTo(1));
        Fixing both = one.Fix("FLEXSSO0102").IsFixed("FLEXSSO0102");
        Assert.That(
            both.Texts[0],
            Is.EqualTo($"static partial class A {{ partial class B {{ partial interface C {{ {Attribute} partial class D {{ }} }} }} }}")
        );
    }

    [Test]
    public void Containers_of_one_name_are_told_apart()
    {
        Fixing result = Fixing
            .Of($"class A {{ class B {{ class A {{ {Attribute} partial class D {{ }} }} }} }}")
            .FixAll("FLEXSSO0102")
            .IsFixed("FLEXSSO0102");
        Assert.That(
            result.Texts[0],
            Is.EqualTo($"partial class A {{ partial class B {{ partial class A {{ {Attribute} partial class D {{ }} }} }} }}")
        );
    }

    [Test]
    public void A_struct_and_a_ref_struct_container_take_the_modifier()
    {
        Fixing result = Fixing
            .Of($"public ref struct A {{ public readonly struct B {{ {Attribute} public partial class D {{ }} }} }}")
            .FixAll("FLEXSSO0102")
            .IsFixed("FLEXSSO0102");
        Assert.That(
            result.Texts[0],
            Is.EqualTo($"public ref partial struct A {{ public readonly partial struct B {{ {Attribute} public partial class D {{ }} }} }}")
        );
    }

    [TestCase("enum Acme { }")]
    [TestCase("delegate void Acme();")]
    [TestCase("class { }")]
    [TestCase("class")]
    public void A_declaration_that_cannot_be_partial_gets_no_offer(string declaration) =>
        Assert.That(Fixing.Of($"{Attribute} {declaration}").Titles("FLEXSSO0101"), Is.Empty);
}
