using System.Globalization;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>A value that an Action sends: a member of the event, a constant, or the member and a default.</summary>
/// <param name="Path">The member of the event; null if there is none, or more than one.</param>
/// <param name="Constant">The constant, or the default of users without a value; null if there is none.</param>
/// <param name="IsComputed">The code changes the value.</param>
internal sealed record AdoptedValue(string? Path, string? Constant, bool IsComputed)
{
    /// <summary>The value in a sentence.</summary>
    public string Shown => Path ?? (Constant is null ? "code" : "'" + Constant + "'");

    public static AdoptedValue Of(JsValue value) =>
        value switch
        {
            JsValue.OfEvent member => new AdoptedValue(member.Path, null, false),
            JsValue.Constant constant => new AdoptedValue(null, Text(constant.Value), false),
            JsValue.Either { IsDefault: true } either => Of(Of(either.First), Of(either.Second)),
            JsValue.Either { Second: JsValue.Nothing } either => Of(either.First),
            JsValue.Either { First: JsValue.Nothing } either => Of(either.Second),
            JsValue.Nothing => new AdoptedValue(null, null, false),
            JsValue.List { Elements: { Count: > 0 } elements } when elements.All(static element => element is JsValue.Constant) =>
                new AdoptedValue(null, string.Join(",", elements.Select(static element => Text(((JsValue.Constant)element).Value))), false),
            _ => new AdoptedValue(null, null, true),
        };

    private static AdoptedValue Of(AdoptedValue first, AdoptedValue second) =>
        first.IsComputed || second.IsComputed ? new AdoptedValue(null, null, true)
        : first.Path is null ? second with { Constant = second.Constant ?? first.Constant }
        : second.Path is null || second.Path == first.Path ? first with { Constant = first.Constant ?? second.Constant }
        // Another member of the event is no default that a declaration can have.
        : new AdoptedValue(null, null, true);

    private static string Text(object constant) =>
        constant is bool flag ? (flag ? "true" : "false") : Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";
}
