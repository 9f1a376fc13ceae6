using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Editing;

/// <summary>A property argument of an attribute: <c>Name = value</c>.</summary>
internal static class NamedArgument
{
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>Changes the argument, or adds it in front of the others in their layout; null where C# does not allow it.</summary>
    public static Edit? Set(SourceText text, AttributeSyntax attribute, string name, string value)
    {
        if (Find(attribute, name) is { } existing)
            return Edit.Replace(existing.Expression, value);
        if (attribute.ArgumentList is not { } list)
            return Edit.Insert(attribute.Name.Span.End, "(" + name + " = " + value + ")");
        if (list.Arguments.Any(argument => argument.NameEquals is null))
            return null;
        return list.Arguments.FirstOrDefault() is { } first
            ? Edit.Insert(first.SpanStart, Aligned(name, list) + "= " + value + "," + SeparatorBefore(text, first))
            : Edit.Insert(list.OpenParenToken.Span.End, name + " = " + value);
    }

    // More than one space before an '=' means that the signs stand below each other.
    private static string Aligned(string name, AttributeArgumentListSyntax list)
    {
        bool isAligned = list.Arguments.Any(argument => SignOf(argument) - argument.NameEquals!.Name.Span.End > 1);
        AttributeArgumentSyntax first = list.Arguments[0];
        return (name + " ").PadRight(isAligned ? SignOf(first) - first.SpanStart : 0);
    }

    private static int SignOf(AttributeArgumentSyntax argument) => argument.NameEquals!.EqualsToken.SpanStart;

    private static string SeparatorBefore(SourceText text, AttributeArgumentSyntax argument)
    {
        TextLine line = text.Lines.GetLineFromPosition(argument.SpanStart);
        string indentation = text.ToString(TextSpan.FromBounds(line.Start, argument.SpanStart));
        if (indentation.Trim().Length > 0)
            return " ";
        TextLine before = text.Lines[line.LineNumber - 1];
        return text.ToString(TextSpan.FromBounds(before.End, before.EndIncludingLineBreak)) + indentation;
    }
}
