using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// What the last run was made of and what it left, as two hashes in a file beside the manifest. Nearly every build compiles something that
/// has nothing to do with us; when both are as they were, there is nothing to render, and a fresh MSBuild process need not even load the
/// code that would.
/// </summary>
internal sealed class RunStamp
{
    private const string Extension = ".stamp";

    private readonly string _file;
    private readonly string _inputs;

    private RunStamp(string file, string inputs)
    {
        _file = file;
        _inputs = inputs;
    }

    /// <summary>Of a run that is about to be made.</summary>
    /// <returns>Null when an input cannot be read, which the run itself will say.</returns>
    public static RunStamp? Of(
        string manifestFile,
        MarkedConstants marked,
        IReadOnlyList<RosterItem> rosters,
        IReadOnlyList<CertificateItem> certificates,
        params string[] settings
    )
    {
        // Another version of the package may make other files of the same.
        ulong hash = Add(StableHash.Empty, typeof(RunStamp).Module.ModuleVersionId.ToString());
        hash = Add(hash, settings);
        foreach (Artifact artifact in marked.Artifacts)
        {
            hash = Add(hash, artifact.Path, artifact.Text, artifact.DeclaredBy);
        }

        foreach (MarkedModel model in marked.Models)
        {
            hash = Add(hash, "model", model.Text, model.DeclaredBy);
        }

        try
        {
            foreach (RosterItem roster in rosters)
            {
                hash = Add(hash, "roster", roster.Path, roster.Use.Config, string.Join("\n", roster.Use.Environments), Bytes(roster.Path));
            }

            foreach (CertificateItem certificate in certificates)
            {
                hash = Add(
                    hash,
                    "certificate",
                    certificate.Path,
                    certificate.Config,
                    string.Join("\n", certificate.Environments),
                    Bytes(certificate.Path)
                );
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }

        return new RunStamp(manifestFile + Extension, Text(hash));
    }

    /// <summary>The last run had these inputs, and nobody has touched what it left.</summary>
    public bool IsCurrent(List<ArtifactFile> files)
    {
        try
        {
            return File.Exists(_file) && Outputs(files) is string outputs && File.ReadAllText(_file) == Line(outputs);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>After a run without an error.</summary>
    public void Save(List<ArtifactFile> files)
    {
        if (Outputs(files) is string outputs)
        {
            AtomicFile.Write(_file, Encoding.ASCII.GetBytes(Line(outputs)));
        }
    }

    /// <summary>Forgets the last run.</summary>
    public static void Delete(string manifestFile) => AtomicFile.Delete(manifestFile + Extension);

    private string Line(string outputs) => _inputs + " " + outputs + "\n";

    // By size and time to the tick, as everybody compares files who does not read them; a tool that brings an older file with its time is seen too.
    private static string? Outputs(List<ArtifactFile> files)
    {
        List<string> paths = files.ConvertAll(file => file.FullPath);
        paths.Sort(StringComparer.Ordinal);
        ulong hash = StableHash.Empty;
        foreach (string path in paths)
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                return null;
            }

            hash = Add(
                hash,
                path,
                info.Length.ToString(CultureInfo.InvariantCulture),
                info.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)
            );
        }

        return Text(hash);
    }

    // Each byte is a character of its own, so that no two files look alike.
    private static string Bytes(string path) => Encoding.GetEncoding(28591).GetString(File.ReadAllBytes(path));

    // The length first, so that no two lists of texts look alike.
    private static ulong Add(ulong hash, params string[] texts)
    {
        foreach (string text in texts)
        {
            hash = StableHash.Append(StableHash.Append(hash, text.Length.ToString(CultureInfo.InvariantCulture) + ":"), text);
        }

        return hash;
    }

    private static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
