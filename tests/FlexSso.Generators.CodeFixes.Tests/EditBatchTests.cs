using FlexSso.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>Edits of several diagnostics, applied together.</summary>
public sealed class EditBatchTests
{
    private static readonly SourceText Text = SourceText.From("0123456789");
    private static readonly SyntaxNode Root = CSharpSyntaxTree.ParseText("Ab(Cd, Ef);").GetRoot();

    [Test]
    public void The_order_of_the_edits_does_not_matter() =>
        Assert.That(Apply(Edit.Insert(8, "b"), Edit.Insert(3, "a"), Edit.Insert(10, "c")), Is.EqualTo("012a34567b89c"));

    [Test]
    public void The_same_edit_twice_is_done_once() =>
        Assert.That(Apply(Edit.Insert(3, "a"), Edit.Insert(3, "a")), Is.EqualTo("012a3456789"));

    [Test]
    public void Only_the_first_of_two_overlapping_edits_is_applied()
    {
        SyntaxNode[] names = [.. Root.DescendantNodes().Where(n => n.ToString() is "Cd" or "(Cd, Ef)")];
        SourceText text = Root.GetText();
        Assert.Multiple(() =>
        {
            Assert.That(
                EditBatch.Apply(text, [Edit.Replace(names[1], "x"), Edit.Replace(names[1], "y")]).ToString(),
                Is.EqualTo("Ab(x, Ef);")
            );
            Assert.That(EditBatch.Apply(text, [Edit.Replace(names[1], "x"), Edit.Replace(names[0], "y")]).ToString(), Is.EqualTo("Aby;"));
        });
    }

    [Test]
    public void Edits_that_touch_are_both_done()
    {
        SyntaxNode name = Root.DescendantNodes().Single(n => n.ToString() == "Ab");
        Assert.That(
            EditBatch.Apply(Root.GetText(), [Edit.Insert(0, "x"), Edit.Replace(name, "y"), Edit.Insert(2, "z")]).ToString(),
            Is.EqualTo("xyz(Cd, Ef);")
        );
    }

    private static string Apply(params Edit[] edits) => EditBatch.Apply(Text, edits).ToString();
}
