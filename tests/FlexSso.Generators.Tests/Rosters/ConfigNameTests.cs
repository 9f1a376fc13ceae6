using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>What the compiler and the task both take a roster's Config for.</summary>
public sealed class ConfigNameTests
{
    private static readonly string[] Names = ["AcmeFlex", "Acme.AcmeFlex", "Acme.Sales.Flex", "Acme.Support.Flex", "Acme.Outer.Inner"];

    [TestCase("AcmeFlex", "AcmeFlex", Description = "exactly, beside Acme.AcmeFlex")]
    [TestCase(" Acme.AcmeFlex\n", "Acme.AcmeFlex")]
    [TestCase("Flex", "Acme.Sales.Flex,Acme.Support.Flex")]
    [TestCase("Support.Flex", "Acme.Support.Flex")]
    [TestCase("Inner", "Acme.Outer.Inner")]
    [TestCase("Outer+Inner", "Acme.Outer.Inner")]
    [TestCase("Acme.Outer+Inner", "Acme.Outer.Inner")]
    [TestCase("lex", "")]
    [TestCase("acmeflex", "")]
    [TestCase("Acme", "")]
    [TestCase("Acme.", "")]
    [TestCase(".AcmeFlex", "")]
    [TestCase(" ", "")]
    public void Meaning(string written, string expected) =>
        Assert.That(string.Join(',', ConfigName.Find(written, [.. Names, .. Names])), Is.EqualTo(expected));
}
