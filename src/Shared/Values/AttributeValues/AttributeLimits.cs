using System.Globalization;
using System.Text;
using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>
/// How much Auth0 takes from one Action (FLEXSSO0410). Over a limit <c>setAttribute</c> throws and the login fails. Sources: the runtime
/// validators of <c>@auth0/actions</c> for counts and bytes; Auth0, "Actions Limitations", for the total, the stricter of the two.
/// </summary>
internal static class AttributeLimits
{
    private const int MaxName = 1024;
    private const int MaxNames = 10 * 1024;
    private const int MaxAttributes = 100;
    private const int ShownLength = 40;

    private static readonly string[] SetByAction = ["email", "full_name", "image_url", "roles"];

    /// <param name="attributes">The names of all declared attributes, without and with the type suffix.</param>
    /// <returns>What is wrong, with the index of the attribute.</returns>
    public static IEnumerable<(int Index, ValueFinding Finding)> CheckNames(IReadOnlyList<(string Name, string SamlName)> attributes)
    {
        int total = BytesOf(string.Concat(SetByAction));
        bool isOver = false;
        for (int i = 0; i < attributes.Count; i++)
        {
            (string name, string samlName) = attributes[i];
            int bytes = BytesOf(samlName);
            if (bytes > MaxName)
                yield return (i, TooLongName(name, bytes));
            // The next two are said once, at the first attribute that is too many.
            if (i + SetByAction.Length == MaxAttributes)
                yield return (i, TooMany(name));
            total += Math.Min(bytes, MaxName);
            if (total > MaxNames && !isOver)
            {
                isOver = true;
                yield return (i, TooLongNames(name));
            }
        }
    }

    /// <summary>The value of an attribute.</summary>
    /// <param name="attribute">The name.</param>
    /// <param name="owner">Continues the name in the message, such as <c>of user 'ada@acme.example' has</c>.</param>
    /// <param name="bytes">The bytes of the value as UTF-8. A list is sent as one text with commas.</param>
    public static ValueFinding? CheckValue(string attribute, string owner, int bytes) =>
        bytes <= SamlValue.MaxBytes
            ? null
            : new ValueFinding(
                RuleIds.AttributeLimit,
                attribute,
                owner + " " + Number(bytes) + " bytes, but Auth0 takes " + Number(SamlValue.MaxBytes),
                "shorten it"
            );

    public static int BytesOf(string text) => Encoding.UTF8.GetByteCount(text);

    private static ValueFinding TooLongName(string name, int bytes) =>
        new(
            RuleIds.AttributeLimit,
            Shown(name),
            "has a name of " + Number(bytes) + " bytes with its type suffix, but Auth0 takes " + Number(MaxName),
            "shorten it"
        );

    private static ValueFinding TooMany(string name) =>
        new(
            RuleIds.AttributeLimit,
            Shown(name),
            "is one too many: with 'email', 'full_name', 'image_url' and 'roles' Auth0 takes " + Number(MaxAttributes),
            "remove the attributes that are not used"
        );

    private static ValueFinding TooLongNames(string name) =>
        new(
            RuleIds.AttributeLimit,
            Shown(name),
            "makes the names longer than the " + Number(MaxNames) + " bytes that Auth0 takes in all",
            "shorten the names"
        );

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string name) => name.Length > ShownLength ? name.Substring(0, ShownLength) + "\u2026" : name;
}
