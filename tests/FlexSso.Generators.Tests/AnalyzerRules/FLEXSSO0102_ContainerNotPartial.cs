using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0102_ContainerNotPartial
{
    private const string Id = RuleIds.ContainerNotPartial;

    [Test]
    public void The_containing_class_must_be_partial() =>
        Expect.Error(
            Id,
            Sources.Whole("class [|Outer|] { $ partial class Inner { } }"),
            "'Outer' contains the Flex SSO configuration 'Inner' and is not partial, so nothing can be generated; add the modifier 'partial'"
        );

    [TestCase("struct")]
    [TestCase("record")]
    [TestCase("record struct")]
    [TestCase("interface")]
    [TestCase("static class")]
    public void Every_kind_of_container_must_be_partial(string kind) =>
        Expect.Error(Id, Sources.Whole($"{kind} [|Outer|] {{ $ partial class Inner {{ }} }}"));

    [Test]
    public void Every_container_is_named() =>
        Expect.Error(Id, Sources.Whole("class [|A|] { partial class B { class [|C|] { $ partial class D { } } } }"));

    [Test]
    public void The_right_one_of_two_containers_with_one_name_is_underlined() =>
        Expect.Error(Id, Sources.Whole("class [|A|] { partial class B { partial class A { $ partial class C { } } } }"));

    [Test]
    public void The_class_itself_is_another_mistake() => Expect.Error(Id, Sources.Whole("class [|A|] { $ class {|FLEXSSO0101:B|} { } }"));
}
