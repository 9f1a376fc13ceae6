using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Values of the other set-up (FLEXSSO0206). All of them: the mode is wrong, said once. One of them: that value is wrong.
/// </summary>
internal static class ConnectionModes
{
    public static void Check(ConnectionValues values, RuleSink sink)
    {
        ConnectionForm form = values.Form;
        bool isAcsUrlOther = IsOther(form, values.AcsUrl);
        bool isAudienceOther = IsOther(form, values.Audience);
        // A JQ SID binds to Enhanced; an Account SID is welcome in both.
        bool areAllOther =
            (isAcsUrlOther || values.AcsUrl.IsAbsent)
            && (isAudienceOther || values.Audience.IsAbsent)
            && (values.Sid.IsAbsent || form.Mode == FlexSsoMode.Legacy);
        string? known = values.Known;
        if (isAcsUrlOther)
            Report(form, values.AcsUrl, areAllOther, IsRightInOther(values), known is null ? null : form.AcsUrlOf(known), sink);
        if (isAudienceOther && !(areAllOther && isAcsUrlOther))
            Report(form, values.Audience, areAllOther, IsRightInOther(values), known is null ? null : form.AudienceOf(known), sink);
    }

    /// <summary>True for a text that was copied from the other set-up.</summary>
    public static bool IsOther(ConnectionForm form, ConnectionValue value) => value.Text is { } text && form.Other.IsMeant(text);

    /// <summary>A JQ SID has no meaning in Legacy; an Account SID is welcome beside an Enhanced connection.</summary>
    public static bool IsSidOfOther(ConnectionForm form, ConnectionValue otherSid) =>
        form.Mode == FlexSsoMode.Legacy && otherSid.Text is not null;

    /// <summary>The other set-up's SID is all that is given.</summary>
    public static void ReportSidOfOther(ConnectionForm form, ConnectionValue otherSid, RuleSink sink) =>
        Report(form, otherSid, canSwitch: true, isRightThere: otherSid.Sid is not null, derived: null, sink);

    /// <summary>The other set-up's SID beside values of this one. An Account SID is welcome in both, so with it alone the mode is the slip.</summary>
    public static void ReportSidBeside(ConnectionValues values, ConnectionValue otherSid, RuleSink sink)
    {
        ConnectionForm form = values.Form;
        if (values.AcsUrl.IsAbsent && values.Audience.IsAbsent)
            Report(form, otherSid, canSwitch: true, isRightThere: otherSid.Sid is not null, derived: null, sink);
        else
            sink.Report(
                ConnectionRules.MixedModes,
                otherSid.Argument.Place,
                otherSid.Argument.Name,
                otherSid.Text,
                Belongs(form),
                "remove it, or set Mode = FlexSsoMode." + form.Other.Mode + " and copy the values of " + form.Other.Mode
            );
    }

    // What is offered must end in a declaration without an error.
    private static bool IsRightInOther(ConnectionValues values)
    {
        ConnectionForm other = values.Form.Other;
        string? ofAcsUrl = values.AcsUrl.Text is { } acsUrl ? other.SidOfAcsUrl(acsUrl) : null;
        string? ofAudience = values.Audience.Text is { } audience ? other.SidOfAudience(audience) : null;
        return (values.AcsUrl.IsAbsent || ofAcsUrl is not null)
            && (values.Audience.IsAbsent || ofAudience is not null)
            && (ofAcsUrl is null || ofAudience is null || ofAcsUrl == ofAudience);
    }

    private static void Report(
        ConnectionForm form,
        ConnectionValue value,
        bool canSwitch,
        bool isRightThere,
        string? derived,
        RuleSink sink
    )
    {
        Fix fix = Fix.Value(derived);
        if (canSwitch && isRightThere)
            fix = fix.With(FixKeys.Mode, form.Other.Mode.ToString());
        sink.Report(
            ConnectionRules.MixedModes,
            value.Argument.Place,
            fix,
            value.Argument.Name,
            value.Text,
            Belongs(form),
            canSwitch
                ? "set Mode = FlexSsoMode." + form.Other.Mode + ", or copy the values of " + form.Mode
                : "copy the value of " + form.Mode
        );
    }

    private static string Belongs(ConnectionForm form) => "belongs to " + form.Other.Mode + ", but the configuration is " + form.Mode;
}
