using System.Globalization;
using FlexSso.Worker;

namespace FlexSso.Rosters;

/// <summary>The limits of Flex for the data of a user.</summary>
internal static class UserLimits
{
    /// <summary>The longest <c>full_name</c>, in characters (Twilio, "Flex Users API").</summary>
    public const int FullName = WorkerAttributes.MaxFullName;

    /// <summary>The longest JSON of a worker's attributes, in characters (Twilio, "TaskRouter Limits").</summary>
    public const int Worker = 4096;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The length of the worker's attributes as JSON. If an upper bound is within the limit, that bound is returned instead.</summary>
    public static int WorkerLength(RosterUser user, RosterShape shape)
    {
        // An upper bound: every character is escaped. It is cheap, and enough for nearly every user.
        int bound = 256 + (12 * user.Email.Length) + (6 * (user.Name?.Length ?? 0)) + (40 * user.Roles.Count);
        for (int i = 0; i < user.Values.Count; i++)
        {
            bound += (6 * shape.Attributes[i].Name.Length) + 8;
            bound += user.Values[i] is { } value ? BoundOf(value) : shape.Attributes[i].Initial.Sum(static text => (6 * text.Length) + 3);
        }
        return bound <= Worker ? bound : WorkerAttributes.ToJson(user, shape.Attributes, compact: true).Length;
    }

    private static int BoundOf(object value) =>
        value switch
        {
            string text => (6 * text.Length) + 2,
            string[] texts => texts.Sum(static t => (6 * t.Length) + 3),
            int[] numbers => 12 * numbers.Length,
            bool[] booleans => 6 * booleans.Length,
            _ => 12,
        };
}
