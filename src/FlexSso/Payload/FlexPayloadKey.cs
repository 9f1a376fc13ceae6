using System.ComponentModel;
using System.Text;
using FlexSso.Json;

namespace FlexSso;

/// <summary>A field of <c>app_metadata.flex</c> that a member declares. Generated code creates it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexPayloadKey
{
    private FlexPayloadKey(PayloadKind kind, string name, string member, bool isNullable, bool isRequired)
    {
        Kind = kind;
        Name = name;
        Member = member;
        IsNullable = isNullable;
        IsRequired = isRequired;
        StringBuilder fragment = new(",");
        JsonText.AppendString(fragment, name);
        Fragment = Encoding.UTF8.GetBytes(fragment.Append(':').ToString());
    }

    internal PayloadKind Kind { get; }

    /// <summary>The name of the field.</summary>
    internal string Name { get; }

    /// <summary>The name of the C# member.</summary>
    internal string Member { get; }

    /// <summary>The member becomes null when the field is absent. Otherwise it keeps the value of its initializer.</summary>
    internal bool IsNullable { get; }

    /// <summary>The member must get a value.</summary>
    internal bool IsRequired { get; }

    /// <summary>Comma, name and colon, as they stand before the value. The roles are written first, so the comma is always needed.</summary>
    internal byte[] Fragment { get; }

    /// <summary>A field for a <c>string</c>.</summary>
    public static FlexPayloadKey OfText(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.Text, name, member, isNullable, isRequired);

    /// <summary>A field for an <c>int</c>.</summary>
    public static FlexPayloadKey OfInt(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.Int, name, member, isNullable, isRequired);

    /// <summary>A field for a <c>bool</c>.</summary>
    public static FlexPayloadKey OfBoolean(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.Boolean, name, member, isNullable, isRequired);

    /// <summary>A field for a list of <c>string</c>.</summary>
    public static FlexPayloadKey OfTextArray(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.TextArray, name, member, isNullable, isRequired);

    /// <summary>A field for a list of <c>int</c>.</summary>
    public static FlexPayloadKey OfIntArray(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.IntArray, name, member, isNullable, isRequired);

    /// <summary>A field for a list of <c>bool</c>.</summary>
    public static FlexPayloadKey OfBooleanArray(string name, string member, bool isNullable, bool isRequired) =>
        new(PayloadKind.BooleanArray, name, member, isNullable, isRequired);

    /// <summary>A field whose member computes its value and cannot be set.</summary>
    public static FlexPayloadKey OfComputed(string name, string member) => new(PayloadKind.Computed, name, member, true, false);
}
