using System.Text;
using CsCheck;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

public sealed class CsvReaderTests
{
    // Everything that CSV makes something of, and letters of one and two UTF-16 units.
    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.String[Gen.Char["ab\",;\t\r\n| é"], 0, 6],
        Gen.Const("\U0001F600"),
        Gen.Const("")
    );

    private static readonly Gen<(string[][] Rows, char Separator, string LineEnd, bool QuoteAll, bool Mark, bool LastEnd)> File =
        from columns in Gen.Int[2, 5]
        from rows in Cell.Array[columns].Array[0, 6]
        from separator in Gen.Char[",;\t"]
        from end in Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\r"))
        from quoteAll in Gen.Bool
        from mark in Gen.Bool
        from last in Gen.Bool
        select (rows, separator, end, quoteAll, mark, last);

    [Test]
    public void A_written_file_is_read_back_with_the_right_positions() =>
        File.Sample(file =>
        {
            string[] header = [.. Enumerable.Range(0, file.Rows.FirstOrDefault()?.Length ?? 2).Select(i => $"c{i}")];
            StringBuilder text = new(file.Mark ? "\ufeff" : "");
            List<string[]> expected = [];
            for (int row = -1; row < file.Rows.Length; row++)
            {
                string[] cells = row < 0 ? header : file.Rows[row];
                text.AppendJoin(file.Separator, cells.Select(c => Quote(c, file.Separator, file.QuoteAll)));
                if (row < file.Rows.Length - 1 || file.LastEnd)
                    text.Append(file.LineEnd);
                // A row of nothing is an empty line.
                if (row >= 0 && cells.Any(c => c.Trim().Length > 0))
                    expected.Add(cells);
            }
            RosterTable table = RosterReader.Read(text.ToString(), isJson: false);
            Assert.That(table.Findings.ToList(), Is.Empty);
            Assert.That(table.Columns.Select(c => c.Name), Is.EqualTo(header));
            Assert.That(
                table.Rows.Select(r => Enumerable.Range(0, r.CellCount).Select(i => table.Piece(table.CellOf(r, i)).Text).ToArray()),
                Is.EqualTo(expected.Select(cells => cells.Select(c => c.Trim()).ToArray()))
            );
            foreach (RosterRow row in table.Rows)
            {
                for (int i = 0; i < row.CellCount; i++)
                {
                    RosterCell cell = table.CellOf(row, i);
                    string raw = text.ToString(cell.Start, cell.Length);
                    string value = raw.StartsWith('"') ? raw[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : raw;
                    Assert.That(value.Trim(), Is.EqualTo(table.Piece(cell).Text));
                }
            }
        });

    [Test]
    public void No_text_makes_it_throw_and_every_finding_lies_in_the_text() =>
        Gen.String[Gen.Char["email,roles\",;\t\r\n| \ufeff\ufffd{}[]:é"], 0, 60]
            .Sample(text =>
            {
                foreach (bool isJson in new[] { false, true })
                {
                    string whole = isJson ? text : "email,roles\n" + text;
                    RosterTable table = RosterReader.Read(whole, isJson);
                    foreach (RosterFinding finding in RosterChecker.Check(table, Roster.Shape).Findings)
                    {
                        Assert.That(finding.Start, Is.InRange(0, whole.Length));
                        Assert.That(finding.Start + finding.Length, Is.InRange(finding.Start, whole.Length));
                        Assert.That(finding.Message, Is.Not.Empty);
                        Assert.That(table.LineAndColumn(finding.Start).Column, Is.Positive);
                    }
                }
            });

    [Test]
    public void Any_cut_and_any_changed_letter_of_a_file_is_read([Values] bool isJson)
    {
        string file = isJson ? Files.Json : Files.Csv;
        Gen.Select(Gen.Int[0, file.Length], Gen.Char["\",;\n[]{}|x0-"])
            .Sample(
                (position, letter) =>
                {
                    foreach (
                        string text in new[] { file[..position], file[..position] + letter + file[Math.Min(position + 1, file.Length)..] }
                    )
                        Assert.That(() => RosterChecker.Check(RosterReader.Read(text, isJson), Roster.Shape), Throws.Nothing);
                }
            );
    }

    [TestCase("email,roles\na@b.c,agent\n\n\n,\n  ,  \nd@e.f,admin")]
    [TestCase("\n\r\n\remail,roles\r\ra@b.c,agent\r\n\r\nd@e.f,admin\r\n")]
    [TestCase("\ufeffemail;roles\na@b.c;agent\nd@e.f;admin")]
    [TestCase("email\troles\na@b.c\tagent\nd@e.f\tadmin")]
    [TestCase("\"email\",\"roles\"\n\"a@b.c\",\"agent\"\n\"d@e.f\",\"admin\"\n")]
    [TestCase("roles,email\nagent,a@b.c\n admin , d@e.f\u00a0")]
    [TestCase("sep=;\r\nemail;roles\r\na@b.c;agent\r\nd@e.f;admin")]
    [TestCase("\ufeff\"SEP=,\"\nemail,roles\na@b.c,agent\nd@e.f,admin")]
    [TestCase("sep=\t\n\nemail\troles\na@b.c\tagent\nd@e.f\tadmin")]
    public void Forms_of_one_roster(string text)
    {
        RosterResult result = Roster.Csv(text);
        Assert.That(result.Findings.Select(f => f.Message), Is.Empty);
        Assert.That(result.Users.Select(u => $"{u.Email} {u.Roles.Single()}"), Is.EqualTo(new[] { "a@b.c Agent", "d@e.f Admin" }));
    }

    [Test]
    public void The_line_of_a_user_counts_the_lines_within_quotes() =>
        Assert.That(
            Roster.Csv("sep=,\r\nemail,roles,department\r\na@b.c,agent,\"x\r\ny\nz\"\r\n\r\nd@e.f,admin,\n").Users.Select(u => u.Line),
            Is.EqualTo(new[] { 3, 7 })
        );

    [Test]
    public void A_header_alone_is_a_roster_without_users() => Assert.That(Roster.Csv("email,roles\n").Findings, Is.Empty);

    [TestCase("email,roles\na@b.c,[|\"|]agent\nd@e.f,agent\n", "closing quote of this cell is missing")]
    [TestCase("email,roles\n\"a@b.c\"[|x|],agent\nd@e.f,agent\n", "text after the closing quote")]
    [TestCase("email,roles\n\"a@b.c\"[| |],agent\n", "text after the closing quote")]
    [TestCase("email,roles,name\na@b.c,agent,Ada [|\"|]the\" Lovelace\n", "A cell contains a quote but does not begin with one")]
    [TestCase("email,roles\na@b.c,agent,[|x|],y\nd@e.f,agent\n", "The row has 4 cells where the header has 2 columns")]
    [TestCase("email,roles,name\r\na@b.c,agent[||]\r\nd@e.f,agent,\r\n", "The row has 2 cells where the header has 3 columns")]
    [TestCase("email,roles,name\na@b.c[||]", "The row has 1 cell where the header has 3 columns")]
    [TestCase("sep=[|:|]\nemail,roles\n", "The line 'sep=' does not name a separator that a roster can have")]
    [TestCase("sep=[||]\nemail,roles\n", "The line 'sep=' does not name a separator that a roster can have")]
    [TestCase("[|sep=ab|],email,roles\n", "Column 'sep=ab' is neither")]
    [TestCase("[||]sep=;", "The roster is empty")]
    [TestCase("[||]", "The roster is empty")]
    [TestCase("[||]\n\r\n", "The roster is empty")]
    [TestCase("email,roles,[|\"|]name\na@b.c,agent,x", "closing quote of this cell is missing")]
    [TestCase("email,roles,name\na@b.c,agent,M[|\ufffd|]ller", "not UTF-8")]
    public void Form(string markup, string message) => Assert.That(RosterExpect.Csv("FLEXSSO0710", markup), Does.Contain(message));

    [Test]
    public void A_row_of_the_wrong_form_has_no_further_findings() =>
        RosterExpect.Csv("FLEXSSO0710", "email,roles\nnobody,boss,[|surplus|]\nd@e.f,{|FLEXSSO0302:boss|}\n");

    private static string Quote(string cell, char separator, bool always)
    {
        bool must = cell.Any(c => c == separator || c is '"' or '\r' or '\n');
        return must || always ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
    }
}
