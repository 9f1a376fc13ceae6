using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Takes away the files that the last run wrote, since the compiler has just refused the code they would have to come from: what is
/// pasted into a console must never be older than the code. The manifest stays, so the next good build has them again.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WithdrawFlexSsoArtifacts : FlexSsoTask
{
    private protected override void Run() => Withdraw(OpenManifest());
}
