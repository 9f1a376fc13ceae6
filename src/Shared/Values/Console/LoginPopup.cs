namespace FlexSso.Values;

/// <summary>"Login using popup" of the Twilio Console (FLEXSSO0603).</summary>
internal static class LoginPopup
{
    /// <summary>What works for each way in which Flex is shown: in a frame a login page keeps no cookie.</summary>
    public static bool DefaultFor(bool isSelfHosted, bool isEmbedded) => isEmbedded || !isSelfHosted;

    /// <param name="isOn">The declared value.</param>
    /// <param name="isSelfHosted">Flex runs on a server of the user's.</param>
    /// <param name="isEmbedded">Flex is shown in a frame.</param>
    /// <param name="environment">The environment as a message must name it; null when "Flex" is clear enough.</param>
    /// <param name="isShared">Environments share the argument, so another one may need it.</param>
    public static ValueFinding? Check(bool isOn, bool isSelfHosted, bool isEmbedded, string? environment, bool isShared)
    {
        if (isOn == DefaultFor(isSelfHosted, isEmbedded) || (!isEmbedded && !isSelfHosted))
            return null;
        return new ValueFinding(
            RuleIds.WrongLoginPopup,
            isOn ? "true" : "false",
            environment is null ? "Flex" : "'" + environment + "'",
            isEmbedded ? "shown in a frame, in which browsers keep no cookie of the login page" : "self-hosted and redirected",
            isShared ? "leave it out"
                : isEmbedded ? "turn it on, or leave it out"
                : "turn it off, or leave it out"
        );
    }
}
