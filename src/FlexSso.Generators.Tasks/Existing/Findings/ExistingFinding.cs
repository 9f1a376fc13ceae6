namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What is wrong with an existing file.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Start">Index of the first character concerned.</param>
/// <param name="Message">Cause and remedy, without invisible characters.</param>
internal sealed record ExistingFinding(string RuleId, int Start, string Message);
