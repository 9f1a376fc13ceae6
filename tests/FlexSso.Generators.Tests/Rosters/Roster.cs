using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>A configuration's shape, and rosters checked against it without a compiler.</summary>
internal static class Roster
{
    public static readonly WorkerAttributeModel[] Attributes =
    [
        new("Department", "department", WorkerAttributeType.Text, default),
        new("Languages", "languages", WorkerAttributeType.TextArray, default),
        new("VoiceCapacity", "channel.voice.capacity", WorkerAttributeType.Int, default),
        new("Vip", "vip", WorkerAttributeType.Boolean, default),
        new("Skills", "skills", WorkerAttributeType.IntArray, default),
        new("Flags", "flags", WorkerAttributeType.BooleanArray, default),
    ];

    public static readonly RosterShape Shape = new(Attributes, ["Root@acme.example"]);

    public static RosterResult Csv(string text, RosterShape? shape = null) =>
        RosterChecker.Check(RosterReader.Read(text, false), shape ?? Shape);

    public static RosterResult Json(string text, RosterShape? shape = null) =>
        RosterChecker.Check(RosterReader.Read(text, true), shape ?? Shape);

    /// <summary>The values of all users as one readable text.</summary>
    public static string[] Describe(RosterResult result) =>
        [
            .. result.Users.Select(u =>
                $"{u.Email} {u.Name ?? "-"} [{string.Join(' ', u.Roles)}] " + string.Join(' ', u.Values.Select(Describe)) + $" @{u.Line}"
            ),
        ];

    private static string Describe(object? value) =>
        value switch
        {
            null => "-",
            System.Collections.IEnumerable list and not string => "[" + string.Join(' ', list.Cast<object>().Select(Describe)) + "]",
            _ => $"{value.GetType().Name}:{value}",
        };
}
