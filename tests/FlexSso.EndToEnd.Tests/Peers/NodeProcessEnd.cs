// In the root namespace of the project, so that it covers every test.
namespace FlexSso.EndToEnd.Tests;

[SetUpFixture]
public sealed class NodeProcessEnd
{
    [OneTimeTearDown]
    public void Stop() => Peers.NodeProcess.Stop();
}
