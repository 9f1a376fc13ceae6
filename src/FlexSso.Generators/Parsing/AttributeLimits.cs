using System.Globalization;
using System.Text;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// How much Auth0 takes from one Action (FLEXSSO0410); over a limit <c>setAttribute</c> throws and nobody gets in. Sources: the runtime
/// validators of <c>@auth0/actions</c> for counts and bytes, Auth0, "Actions Limitations", for the total, which is the stricter of two.
/// </summary>
internal static class AttributeLimits
{
    /// <summary>Bytes of one value.</summary>
    public const int MaxValue = 2048;

    private const int MaxName = 1024;
    private const int MaxNames = 10 * 1024;
    private const int MaxAttributes = 100;
    private const int ShownLength = 40;

    private static readonly string[] SetByAction = ["email", "full_name", "image_url", "roles"];

    private static readonly int SetByActionBytes = BytesOf(string.Concat(SetByAction));

    /// <param name="attributes">All attributes of the declaration.</param>
    /// <param name="places">Where each is named.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void Check(List<AttributeModel> attributes, List<Place> places, RuleSink sink)
    {
        int total = SetByActionBytes;
        bool isOver = false;
        for (int i = 0; i < attributes.Count; i++)
        {
            int bytes = BytesOf(attributes[i].SamlName);
            if (bytes > MaxName)
                Report(
                    i,
                    "has a name of " + Number(bytes) + " bytes with its type suffix, but Auth0 takes " + Number(MaxName),
                    "shorten it"
                );
            // Each of the two once, at the attribute that is one too many: the others are as good or as bad as it.
            if (i + SetByAction.Length == MaxAttributes)
                Report(
                    i,
                    "is one too many: with 'email', 'full_name', 'image_url' and 'roles' Auth0 takes " + Number(MaxAttributes),
                    "remove the attributes that nobody uses"
                );
            total += Math.Min(bytes, MaxName);
            if (total > MaxNames && !isOver)
            {
                isOver = true;
                Report(i, "makes the names longer than the " + Number(MaxNames) + " bytes that Auth0 takes in all", "shorten the names");
            }
        }

        void Report(int i, string reason, string remedy) =>
            sink.Report(AttributeRules.AttributeLimit, places[i], Shown(attributes[i].Name), reason, remedy);
    }

    public static int BytesOf(string text) => Encoding.UTF8.GetByteCount(text);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string name) => name.Length > ShownLength ? name.Substring(0, ShownLength) + "\u2026" : name;
}
