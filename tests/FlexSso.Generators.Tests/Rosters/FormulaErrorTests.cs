namespace FlexSso.Generators.Tests.Rosters;

/// <summary>The error of a formula, which a spreadsheet exports as text, becomes no role and no value of a worker.</summary>
public sealed class FormulaErrorTests
{
    private const string Header = "email,roles,name,department,languages,channel.voice.capacity,vip,skills,flags\n";

    [TestCase(
        "[|#N/A|],boss,,,,,,,\n",
        "The cell holds '#N/A', the error of a formula in a spreadsheet; correct the formula, and export the roster again"
    )]
    [TestCase("a@b.c,[|#NV|],,,,,,,\n", null)]
    [TestCase("a@b.c,agent|[|Err:502|],[|Err:539|],\"[|Err:522|]\",,,,,\n", null)]
    [TestCase("a@b.c,agent|[|#REF!|],[|#BEZUG!|],,,,,,\n", null)]
    [TestCase("a@b.c,agent,,[|#¿NOMBRE?|],\"en; [|#VALEUR!|]\",[|#RIF!|],\"[|#DIV/0!|]\",1|[|#N/D|],[|#NULL!|]\n", null)]
    [TestCase("a@b.c,agent,,[|#N/A|],,,,,\nd@e.f,agent,,[|#N/A|],,,,,\n", null)]
    public void It_is_an_error_at_its_cell_in_any_column(string rows, string? message)
    {
        string found = RosterExpect.Csv("FLEXSSO0710", Header + rows);
        if (message is not null)
            Assert.That(found, Is.EqualTo(message));
    }

    [TestCase("\"email\": \"[|#N/A|]\", \"roles\": [\"agent\"]")]
    [TestCase("\"email\": \"a@b.c\", \"roles\": [\"agent\", \"[|#N/A|]\"], \"department\": \"[|#WERT!|]\"")]
    [TestCase("\"email\": \"a@b.c\", \"roles\": [\"agent\"], \"department\": [|\"#N\\/A\"|]")]
    [TestCase("\"email\": \"a@b.c\", \"roles\": [\"agent\"], \"department\": [|\"Err\\u003a508\"|]")]
    public void So_it_is_in_JSON(string members) => RosterExpect.Json("FLEXSSO0710", "[{" + members + "}]");

    [Test]
    public void A_value_that_only_looks_like_the_error_of_a_formula_is_a_value(
        [Values("#1", "#support", "#SALES!", "#N", "N/A", "#n/a", "Err:5", "Err:404", "Err:502 x", "Err:50x")] string value
    ) => Assert.That(Roster.Csv(Header + $"a@b.c,agent,{value},{value},en|{value},,,,\n").Findings, Is.Empty);
}
