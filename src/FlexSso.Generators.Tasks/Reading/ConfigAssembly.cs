using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>Reads the assembly that the compiler has just written, and waits while another build of the project writes it.</summary>
internal static class ConfigAssembly
{
    private const int Attempts = 5;

    /// <summary>What the assembly is marked with.</summary>
    /// <exception cref="ArtifactException">The file cannot be read, or is no assembly.</exception>
    public static MarkedConstants Read(string assembly)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return ArtifactReader.Read(assembly);
            }
            catch (Exception e) when (attempt < Attempts && (e is BadImageFormatException or InvalidOperationException or IOException))
            {
                Thread.Sleep(50 << attempt);
            }
            catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
            {
                throw NoAssembly(assembly, e);
            }
            catch (Exception e) when (AtomicFile.IsFailure(e))
            {
                throw AtomicFile.Failure(assembly, "read", e);
            }
        }
    }

    private static ArtifactException NoAssembly(string file, Exception cause) =>
        new(
            new ArtifactError(
                RuleIds.CannotWriteArtifact,
                file,
                $"The file '{file}' is not an assembly ({cause.Message.TrimEnd('.')}); delete it, then build again"
            ),
            cause
        );
}
