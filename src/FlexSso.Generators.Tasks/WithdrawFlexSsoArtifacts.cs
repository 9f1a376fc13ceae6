using FlexSso.Generators.Tasks.Reading;
using FlexSso.Generators.Tasks.State;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Deletes files that the last build wrote, because the compiler has refused the code that they come from: a person must never paste what is
/// older than the code. Below the build output that is all of them; in a committed folder only those of a class whose own declaration is not
/// valid. The manifest stays, and the next successful build writes the files again.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WithdrawFlexSsoArtifacts : FlexSsoTask
{
    /// <summary>The folder in obj that the compiler has written the generated code to; needed for a committed folder only.</summary>
    public string GeneratedCode { get; set; } = "";

    private protected override void Run()
    {
        ArtifactManifest manifest = OpenManifest();
        if (!IsCommitted)
        {
            Withdraw(manifest);
            return;
        }
        HashSet<string> invalid = InvalidConfigs.Read(Absolute(GeneratedCode));
        Withdraw(manifest, manifest.Files.FindAll(file => invalid.Contains(file.Config)));
    }
}
