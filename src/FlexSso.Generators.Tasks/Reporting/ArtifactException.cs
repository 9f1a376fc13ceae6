namespace FlexSso.Generators.Tasks.Reporting;

/// <summary>Carries an <see cref="ArtifactError"/> to the task, which reports it; nothing else ever leaves this assembly.</summary>
internal sealed class ArtifactException : Exception
{
    public ArtifactException(ArtifactError error, Exception? inner = null)
        : base(error.Message, inner)
    {
        Error = error;
    }

    public ArtifactError Error { get; }
}
