using System.Globalization;
using FlexSso.Worker;

namespace FlexSso.Rosters;

/// <summary>How much of a user Flex and Auth0 can take.</summary>
internal static class UserLimits
{
    /// <summary>Characters of <c>full_name</c> (Twilio, "Flex Users API").</summary>
    public const int FullName = WorkerAttributes.MaxFullName;

    /// <summary>Characters of a worker's attributes as JSON (Twilio, "TaskRouter Limits").</summary>
    public const int Worker = 4096;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The length of the worker's attributes; only a guess that is too high when that is far below the limit.</summary>
    public static int WorkerLength(RosterUser user, RosterShape shape)
    {
        // Every character as an escape, every name with its quotes, and the frame: cheap, and enough for nearly every user.
        int bound = 256 + (12 * user.Email.Length) + (6 * (user.Name?.Length ?? 0)) + (40 * user.Roles.Count);
        for (int i = 0; i < user.Values.Count; i++)
        {
            if (user.Values[i] is { } value)
                bound += (6 * shape.Attributes[i].Name.Length) + 8 + BoundOf(value);
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
