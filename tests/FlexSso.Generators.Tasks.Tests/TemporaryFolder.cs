namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A folder outside the repository, so that no Directory.Build.props of ours reaches what is built in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Root = Directory.CreateTempSubdirectory("flexsso-").FullName;
    }

    public string Root { get; }

    public string this[string relative] => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>All files below a folder but records, relative to it and with '/'; empty if it does not exist.</summary>
    public string[] Files(string folder)
    {
        string root = this[folder];
        return Directory.Exists(root)
            ?
            [
                .. Directory
                    .GetFiles(root, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                    .Where(file => !file.EndsWith(".flexsso", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public void Dispose()
    {
        foreach (string file in Directory.GetFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Root, recursive: true);
    }
}
