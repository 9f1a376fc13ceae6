namespace FlexSso.Values;

/// <summary>The name of the application in Auth0 (FLEXSSO0521), by which Auth0's Deploy CLI finds it.</summary>
internal static class ApplicationName
{
    public const string Default = "Twilio Flex";

    public static ValueFinding? Check(string name)
    {
        foreach (char c in name)
        {
            if (c is '<' or '>' || char.IsControl(c))
                return new ValueFinding(RuleIds.WrongApplicationName, name, c.ToString());
        }
        return null;
    }
}
