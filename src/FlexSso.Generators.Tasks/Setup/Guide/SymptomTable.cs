namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Every known symptom: the one table behind the page, SETUP.md and docs/rules/README.md, a file for each part. A symptom without steps stands in
/// the docs only.
/// </summary>
internal static class SymptomTable
{
    /// <summary>Where the docs explain the addon.</summary>
    public const string Addon = "[the addon](../artifacts.md#saml-addonjson)";

    /// <summary>Where the docs explain each refusal.</summary>
    public const string Refusals = "[refusals](../artifacts.md#when-the-action-refuses-a-login)";

    public static IEnumerable<Symptom> All =>
        LoginSymptoms.All.Concat(RefusalSymptoms.All).Concat(ConsoleSymptoms.All).Concat(WorkerSymptoms.All);

    public static IEnumerable<Symptom> Of(SetupGuide guide) => All.Select(symptom => symptom.In(guide)).OfType<Symptom>();
}
