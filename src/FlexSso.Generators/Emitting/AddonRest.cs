using System.Text;
using FlexSso.Generators.Model;
using FlexSso.Json;
using FlexSso.Model;

namespace FlexSso.Generators.Emitting;

/// <summary>
/// What the addon's JSON says behind the members of the connection. It depends on options that hardly anybody sets, so it is written once
/// and the files of all configurations share it.
/// </summary>
internal sealed class AddonRest
{
    private static AddonRest? last;

    private readonly AddonModel _options;
    private readonly string _text;

    private AddonRest(AddonModel options, string text)
    {
        _options = options;
        _text = text;
    }

    /// <summary>The rest as it stands in a verbatim literal.</summary>
    /// <param name="addon">The addon of any connection with these options.</param>
    /// <param name="options">The options.</param>
    public static string Of(SamlAddon addon, AddonModel options)
    {
        // Two threads may both write it; they get the same.
        AddonRest? known = last;
        if (known is null || !known._options.Equals(options))
            last = known = new AddonRest(options, Cut(addon));
        return known._text;
    }

    private static string Cut(SamlAddon addon)
    {
        StringBuilder text = new();
        addon.BeginWithConnection(new JsonWriter(text, compact: false));
        int connection = text.Length;
        addon.Write(new JsonWriter(text.Clear(), compact: false));
        return text.Remove(0, connection).Replace("\"", "\"\"").ToString();
    }
}
