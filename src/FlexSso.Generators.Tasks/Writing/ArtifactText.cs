using System.Text;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>The bytes of an artifact.</summary>
internal static class ArtifactText
{
    // Half a surrogate pair has no UTF-8 form. A '?' in an identifier would be worse than an error.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null, and an error, for a text that no file can hold.</returns>
    public static byte[]? Encode(Artifact artifact, OutputFolder folder, List<ArtifactError> errors)
    {
        try
        {
            return Utf8.GetBytes(artifact.Text);
        }
        catch (EncoderFallbackException)
        {
            errors.Add(
                new ArtifactError(
                    RuleIds.CannotWriteArtifact,
                    folder.FileOf(artifact.Path),
                    $"The artifact '{artifact.Path}' cannot be written, since the text of '{artifact.DeclaredBy}' has half a surrogate pair; correct the value that it comes from"
                )
            );
            return null;
        }
    }
}
