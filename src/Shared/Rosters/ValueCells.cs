using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Rosters;

/// <summary>Reads the attributes of a user in a roster (FLEXSSO0406, 0407, 0410).</summary>
internal sealed class ValueCells(RosterTable table, RosterFindings findings)
{
    private readonly List<RosterPiece> _pieces = [];

    /// <summary>The value; null when the cell is empty, or when it is wrong and was reported.</summary>
    public object? Read(in RosterCell cell, WorkerAttributeModel attribute, string email)
    {
        bool isArray = AttributeNames.IsList(attribute.Type);
        if (isArray && cell.Kind is not (RosterCellKind.Letters or RosterCellKind.List))
        {
            AddMisfit(table.Piece(cell), attribute, email, "not a list", "write a list such as " + ExampleOf(attribute.Type));
            return null;
        }
        if (!isArray)
        {
            RosterPiece piece = table.Piece(cell);
            // An empty value counts as absent, in JSON as in CSV.
            return piece.Text.Length == 0 ? null : ReadScalar(piece, attribute, attribute.Type, email);
        }
        table.Split(cell, _pieces);
        return _pieces.Count == 0 ? null : ReadArray(cell, attribute, email);
    }

    private object? ReadArray(in RosterCell cell, WorkerAttributeModel attribute, string email)
    {
        WorkerAttributeType type = AttributeNames.ElementOf(attribute.Type);
        object?[] values = new object?[_pieces.Count];
        int bytes = _pieces.Count - 1;
        for (int i = 0; i < values.Length; i++)
        {
            // Only JSON can have an empty element.
            values[i] = _pieces[i].Text.Length == 0 ? null : ReadScalar(_pieces[i], attribute, type, email);
            bytes += AttributeLimits.BytesOf(_pieces[i].Text);
            if ((values[i] is string || _pieces[i].Text.Length == 0) && CheckElement(_pieces[i].Text, attribute) is { } finding)
                findings.Add(finding, _pieces[i]);
        }
        if (Array.IndexOf(values, null) >= 0)
            return null;
        CheckLength(cell.Start, cell.Length, bytes, attribute, email);
        return type switch
        {
            WorkerAttributeType.Text => Array.ConvertAll(values, static v => (string)v!),
            WorkerAttributeType.Int => Array.ConvertAll(values, static v => (int)v!),
            _ => Array.ConvertAll(values, static v => (bool)v!),
        };
    }

    private object? ReadScalar(in RosterPiece piece, WorkerAttributeModel attribute, WorkerAttributeType type, string email)
    {
        switch (type)
        {
            case WorkerAttributeType.Text when piece.IsText:
                if (attribute.Type == type)
                    CheckLength(piece.Start, piece.Length, AttributeLimits.BytesOf(piece.Text), attribute, email);
                return piece.Text;
            case WorkerAttributeType.Int
                when piece.Kind is RosterCellKind.Letters or RosterCellKind.Number && IsInt(piece.Text, out int number):
                return number;
            case WorkerAttributeType.Boolean when BooleanOf(piece) is { } boolean:
                return boolean;
        }
        (string misfit, string remedy) = type switch
        {
            WorkerAttributeType.Text => ("not a string", "write it in double quotes"),
            WorkerAttributeType.Int => ("not a 32-bit integer", "write a number such as 3"),
            _ => ("neither true nor false", "write true or false"),
        };
        AddMisfit(piece, attribute, email, misfit, remedy);
        return null;
    }

    private static bool IsInt(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && text[0] != '+';

    /// <summary>True or false; null for anything else. Spreadsheets write TRUE. JSON only has true.</summary>
    public static bool? BooleanOf(in RosterPiece piece) =>
        piece.Kind switch
        {
            RosterCellKind.True => true,
            RosterCellKind.False => false,
            RosterCellKind.Letters when piece.Text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            RosterCellKind.Letters when piece.Text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => null,
        };

    private ValueFinding? CheckElement(string element, WorkerAttributeModel attribute) =>
        ListElement.Check(element, attribute.Name, table.IsJson ? ListElement.WithoutCommas : "write '|' or ';' between elements");

    private string ExampleOf(WorkerAttributeType type) =>
        (type, table.IsJson) switch
        {
            (WorkerAttributeType.TextArray, true) => "[\"en\", \"de\"]",
            (WorkerAttributeType.IntArray, true) => "[1, 2]",
            (_, true) => "[true, false]",
            _ => "",
        };

    private void AddMisfit(in RosterPiece piece, WorkerAttributeModel attribute, string email, string misfit, string remedy) =>
        findings.Add(
            RosterRule.WrongAttributeType,
            piece.Start,
            piece.Length,
            attribute.Name,
            attribute.Member,
            "and '" + RosterFindings.Shown(piece.Text) + "' of user '" + email + "' is " + misfit,
            remedy
        );

    private void CheckLength(int start, int length, int bytes, WorkerAttributeModel attribute, string email)
    {
        if (AttributeLimits.CheckValue(attribute.Name, "of user '" + email + "' has", bytes) is { } finding)
            findings.Add(finding, start, length);
    }
}
