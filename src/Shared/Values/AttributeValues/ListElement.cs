namespace FlexSso.Values;

/// <summary>
/// An element of a list (FLEXSSO0407). Flex takes a list as one text with commas and has no escape for a comma. The payload and the Action
/// check elements again at run time.
/// </summary>
internal static class ListElement
{
    /// <summary>What to do about a comma in source code and in JSON.</summary>
    public const string WithoutCommas = "write elements without commas";

    /// <param name="element">The element; null when it is null.</param>
    /// <param name="attribute">The worker attribute.</param>
    /// <param name="commaRemedy">What to do about a comma.</param>
    public static ValueFinding? Check(string? element, string attribute, string commaRemedy = WithoutCommas)
    {
        if (element is null)
            return new ValueFinding(RuleIds.WrongElement, "null", attribute, "is not a string", "leave it out");
        if (element.Length == 0)
            return new ValueFinding(RuleIds.WrongElement, "", attribute, "is empty, and Flex would drop it", "leave it out");
        return element.IndexOf(',') < 0
            ? null
            : new ValueFinding(
                RuleIds.WrongElement,
                element,
                attribute,
                "holds a comma, at which Flex separates the elements",
                commaRemedy
            );
    }

    /// <summary>True if each part between the commas is an element.</summary>
    public static bool CanBeSplit(string element) => element.Split(',').All(static part => part.Trim().Length > 0);
}
