using FlexSso.Generators.Text;

namespace FlexSso.Generators.Tests.Text;

public sealed class SourceWriterTests
{
    [Test]
    public void Lines_are_indented_by_the_open_blocks_and_empty_lines_stay_empty()
    {
        SourceWriter cs = new();

        cs.Open("class A").Lines("int B()\n{\n    return 1;\n}\n\nint C;").Line().Open("class D").Line("int E;").Close().Close("};");

        Assert.That(
            cs.ToString(),
            Is.EqualTo(
                """
                class A
                {
                    int B()
                    {
                        return 1;
                    }

                    int C;

                    class D
                    {
                        int E;
                    }
                };

                """
            )
        );
    }

    [Test]
    public void A_statement_keeps_the_lines_of_its_verbatim_literal()
    {
        SourceWriter cs = new();

        cs.Open("class A").Line("const string B = @\"{\n  \"\"x\"\": 1\n}\n\";").Close();

        Assert.That(cs.ToString(), Is.EqualTo("class A\n{\n    const string B = @\"{\n  \"\"x\"\": 1\n}\n\";\n}\n"));
    }
}
