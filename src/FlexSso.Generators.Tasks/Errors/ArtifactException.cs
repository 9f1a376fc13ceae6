namespace FlexSso.Generators.Tasks.Errors;

/// <summary>Carries an <see cref="ArtifactError"/> to the task, which reports it.</summary>
internal sealed class ArtifactException(ArtifactError error, Exception? inner = null) : Exception(error.Message, inner)
{
    public ArtifactError Error => error;
}
