namespace FlexSso.Package.Tests;

/// <summary>The package folder of all consumers, new in each run, so that the package under test is unpacked once and never an older one.</summary>
[SetUpFixture]
public sealed class RestoredPackages
{
    public static string Folder { get; } = Directory.CreateTempSubdirectory("flexsso-packages-").FullName;

    [OneTimeTearDown]
    public void Delete()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold an analyzer; the system empties its temporary folder itself.
        }
    }
}
