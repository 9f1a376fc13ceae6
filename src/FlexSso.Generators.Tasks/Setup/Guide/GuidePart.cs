namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps that are done in one place: Auth0, the Twilio Console, the test.</summary>
internal sealed class GuidePart(string title, IReadOnlyList<GuideStep> steps)
{
    public string Title => title;

    public IReadOnlyList<GuideStep> Steps => steps;
}
