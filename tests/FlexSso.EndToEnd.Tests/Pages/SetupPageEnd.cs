namespace FlexSso.EndToEnd.Tests.Pages;

[SetUpFixture]
public sealed class SetupPageEnd
{
    [OneTimeTearDown]
    public void Delete() => SetupPages.Delete();
}
