namespace FlexSso.Tests;

public sealed class FlexSsoUserTests
{
    [Test]
    public void Null_is_refused()
    {
        Assert.That(() => new FlexSsoUser(null!, [], ""), Throws.ArgumentNullException);
        Assert.That(() => new FlexSsoUser("", null!, ""), Throws.ArgumentNullException);
        Assert.That(() => new FlexSsoUser("", [], null!), Throws.ArgumentNullException);
    }
}
