using System.Globalization;
using System.Text;
using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Rosters;

/// <summary>The value of an attribute in a roster (FLEXSSO0406, 0407, 0410).</summary>
internal sealed class ValueCells(RosterTable table, RosterFindings findings)
{
    private readonly List<RosterPiece> _pieces = [];

    /// <summary>The value; null when the cell is empty, or wrong, which is reported.</summary>
    public object? Read(in RosterCell cell, AttributeModel attribute, string email)
    {
        bool isArray = attribute.Type >= AttributeType.TextArray;
        if (isArray && cell.Kind is not (RosterCellKind.Letters or RosterCellKind.List))
        {
            AddMisfit(table.Piece(cell), attribute, email, "no list", "write a list such as " + ExampleOf(attribute.Type));
            return null;
        }
        if (!isArray)
        {
            RosterPiece piece = table.Piece(cell);
            // Nothing in it is nothing there, in JSON as in CSV.
            return piece.Text.Length == 0 ? null : ReadScalar(piece, attribute, attribute.Type, email);
        }
        table.Split(cell, _pieces);
        return _pieces.Count == 0 ? null : ReadArray(cell, attribute, email);
    }

    private object? ReadArray(in RosterCell cell, AttributeModel attribute, string email)
    {
        // The array types follow the scalar ones in the same order.
        AttributeType type = (AttributeType)(attribute.Type - AttributeType.TextArray);
        object?[] values = new object?[_pieces.Count];
        int bytes = _pieces.Count - 1;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _pieces[i].Text.Length == 0 ? AddEmpty(_pieces[i], attribute) : ReadScalar(_pieces[i], attribute, type, email);
            bytes += Encoding.UTF8.GetByteCount(_pieces[i].Text);
            if (values[i] is string text && text.IndexOf(',') >= 0)
                AddWrong(
                    _pieces[i],
                    attribute,
                    "holds a comma, at which Flex separates the elements",
                    table.IsJson ? "write elements without commas" : "write '|' or ';' between elements"
                );
        }
        if (Array.IndexOf(values, null) >= 0)
            return null;
        if (bytes > UserLimits.SamlValue)
            AddTooLong(cell.Start, cell.Length, bytes, attribute, email);
        return type switch
        {
            AttributeType.Text => Array.ConvertAll(values, static v => (string)v!),
            AttributeType.Int => Array.ConvertAll(values, static v => (int)v!),
            _ => Array.ConvertAll(values, static v => (bool)v!),
        };
    }

    private object? ReadScalar(in RosterPiece piece, AttributeModel attribute, AttributeType type, string email)
    {
        switch (type)
        {
            case AttributeType.Text when piece.IsText:
                int bytes = 3 * piece.Text.Length <= UserLimits.SamlValue ? 0 : Encoding.UTF8.GetByteCount(piece.Text);
                if (bytes > UserLimits.SamlValue && attribute.Type == type)
                    AddTooLong(piece.Start, piece.Length, bytes, attribute, email);
                return piece.Text;
            case AttributeType.Int when piece.Kind is RosterCellKind.Letters or RosterCellKind.Number && IsInt(piece.Text, out int number):
                return number;
            case AttributeType.Boolean when BooleanOf(piece) is { } boolean:
                return boolean;
        }
        (string misfit, string remedy) = type switch
        {
            AttributeType.Text => ("no text", "write it in double quotes"),
            AttributeType.Int => ("no whole number of 32 bits", "write a number such as 3"),
            _ => ("neither true nor false", "write one of both"),
        };
        AddMisfit(piece, attribute, email, misfit, remedy);
        return null;
    }

    private static bool IsInt(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && text[0] != '+';

    // Spreadsheets write TRUE; JSON has true only.
    private static bool? BooleanOf(in RosterPiece piece) =>
        piece.Kind switch
        {
            RosterCellKind.True => true,
            RosterCellKind.False => false,
            RosterCellKind.Letters when piece.Text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            RosterCellKind.Letters when piece.Text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => null,
        };

    // Only JSON can have an element without letters.
    private object? AddEmpty(in RosterPiece piece, AttributeModel attribute)
    {
        AddWrong(piece, attribute, "is empty, and Flex would drop it", "leave it out");
        return null;
    }

    private void AddWrong(in RosterPiece piece, AttributeModel attribute, string cause, string remedy) =>
        findings.Add(RosterRule.WrongElement, piece.Start, piece.Length, RosterFindings.Shown(piece.Text), attribute.Name, cause, remedy);

    private string ExampleOf(AttributeType type) =>
        (type, table.IsJson) switch
        {
            (AttributeType.TextArray, true) => "[\"en\", \"de\"]",
            (AttributeType.IntArray, true) => "[1, 2]",
            (_, true) => "[true, false]",
            _ => "",
        };

    private void AddMisfit(in RosterPiece piece, AttributeModel attribute, string email, string misfit, string remedy) =>
        findings.Add(
            RosterRule.WrongAttributeType,
            piece.Start,
            piece.Length,
            attribute.Name,
            attribute.Member,
            "and '" + RosterFindings.Shown(piece.Text) + "' of user '" + email + "' is " + misfit,
            remedy
        );

    private void AddTooLong(int start, int length, int bytes, AttributeModel attribute, string email) =>
        findings.Add(
            RosterRule.AttributeLimit,
            start,
            length,
            attribute.Name,
            "of user '"
                + email
                + "' has "
                + UserLimits.Number(bytes)
                + " bytes, but Auth0 takes "
                + UserLimits.Number(UserLimits.SamlValue),
            "shorten it"
        );
}
