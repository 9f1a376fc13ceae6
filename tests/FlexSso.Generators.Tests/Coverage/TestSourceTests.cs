namespace FlexSso.Generators.Tests.Coverage;

/// <summary>A row of the table is closed by a test that runs, and not by text that only looks like one.</summary>
public sealed class TestSourceTests
{
    [TestCase("[Test] public void A() { }")]
    [TestCase("[Test]\n    // Why.\n    [SetCulture(\"tr-TR\")]\n    public async Task A() { }")]
    [TestCase("[TestCase(1)] [TestCase(2, Ignore = \"slow\")] public void A(int x) { }")]
    [TestCase("[TestCaseSource(nameof(Cases))] public void A(int x) { }")]
    [TestCase("[NUnit.Framework.TestAttribute, Repeat(2)] public void A() { }")]
    public void A_test_that_runs_is_found(string member) => Assert.That(TestSource.TestsOf(Of(member)), Is.EqualTo(new[] { "Some.A" }));

    [TestCase("[Test, Ignore(\"slow\")] public void A() { }")]
    [TestCase("[Test]\n    [Ignore(\"slow\")]\n    public void A() { }")]
    [TestCase("[Explicit] [Test] public void A() { }")]
    [TestCase("[TestCase(1, Ignore = \"slow\")] [TestCase(2, Explicit = true)] public void A(int x) { }")]
    [TestCase("// [Test] public void A() { }")]
    [TestCase("/* [Test]\n    public void A() { } */")]
    [TestCase("[Test] public void B() => A();\n#if NEVER\n    [Test] public void A() { }\n#endif")]
    [TestCase("const string Text = \"[Test] public void A() { }\";")]
    [TestCase("[Test] public void B() { }\n    public void A() { }")]
    [TestCase("[Test] private void A() { }")]
    [TestCase("[SetUp] public void A() { }")]
    public void A_test_that_does_not_run_is_not_found(string member) =>
        Assert.That(TestSource.TestsOf(Of(member)), Has.No.Member("Some.A"));

    [TestCase("[Ignore(\"slow\")]")]
    [TestCase("[TestFixture, Explicit]")]
    public void A_test_of_an_ignored_class_is_not_found(string attribute) =>
        Assert.That(TestSource.TestsOf(attribute + Of("[Test] public void A() { }")), Is.Empty);

    [TestCase("Generators.Tests/TestSourceTests.A_test_is_found_by_its_project_class_and_method", true)]
    [TestCase("Generators.Tests/TestSourceTests.Of", false)]
    [TestCase("Generators.Tests/Nowhere.A", false)]
    [TestCase("Nowhere.Tests/TestSourceTests.A_test_that_runs_is_found", false)]
    [TestCase("Generators.Tasks.Tests/ManifestTests.Nothing", false)]
    public void A_test_is_found_by_its_project_class_and_method(string name, bool expected) =>
        Assert.That(TestSource.Has(name), Is.EqualTo(expected));

    private static string Of(string member) => "class Some\n{\n    " + member + "\n}\n";
}
