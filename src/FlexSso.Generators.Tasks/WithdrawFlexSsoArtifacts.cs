using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Deletes the files that the last build wrote, because the compiler has refused the code that they come from: a person must never paste
/// what is older than the code. The manifest stays, and the next successful build writes the files again.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WithdrawFlexSsoArtifacts : FlexSsoTask
{
    private protected override void Run() => Withdraw(OpenManifest());
}
