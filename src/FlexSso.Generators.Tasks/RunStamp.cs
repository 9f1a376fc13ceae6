using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// What the last run was made of and what it left, in a file beside the manifest. Nearly every build compiles something that has nothing to
/// do with us; when both are as they were, there is nothing to render. All that such a build needs is in this one file, because it mostly
/// is the first of its process, which has to compile to machine code whatever it runs.
/// </summary>
/// <remarks>
/// The first line is the hash of the inputs and that of the outputs. Each further line is an output, or what to tell when all is as it was.
/// </remarks>
internal sealed class RunStamp
{
    private const string Extension = ".stamp";

    // Whose bytes count, because its time changes with every build.
    private const char Content = 'c';

    // Whose size and time count, to the tick, as everybody compares files who does not read them; a tool that brings an older file with
    // its time is seen too.
    private const char Time = 't';

    // What must not be there: a record that comes back with a merge names files that nobody wants any more.
    private const char Absent = '-';
    private const char Tell = '>';

    // Each byte is a character of its own.
    private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

    private readonly string _manifest;
    private readonly string _inputs;

    private RunStamp(string manifest, string inputs)
    {
        _manifest = manifest;
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
        ulong hash = Add(StableHash.Empty, Latin1.GetString(typeof(RunStamp).Module.ModuleVersionId.ToByteArray()));
        hash = Add(Add(hash, settings), Text(marked.Hash));
        if (rosters.Count + certificates.Count == 0)
        {
            return new RunStamp(manifestFile, Text(hash));
        }

        return AddFiles(hash, rosters, certificates) is { } all ? new RunStamp(manifestFile, Text(all)) : null;
    }

    // Not in every project, so not for every build's JIT.
    private static ulong? AddFiles(ulong hash, IReadOnlyList<RosterItem> rosters, IReadOnlyList<CertificateItem> certificates)
    {
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

            return hash;
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            return null;
        }
    }

    /// <summary>The last run had these inputs, and nobody has touched what it left. Then the manifest gets the time of now.</summary>
    /// <returns>What to tell; null when the run has to be made.</returns>
    public List<string>? Renew()
    {
        try
        {
            string file = _manifest + Extension;
            if (!File.Exists(file))
            {
                return null;
            }

            string[] lines = File.ReadAllLines(file, Encoding.UTF8);
            List<string> told = [];
            if (lines.Length == 0 || Hash(lines, told) is not { } outputs || lines[0] != _inputs + " " + outputs)
            {
                return null;
            }

            Touch(_manifest);
            return told;
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            return null;
        }
    }

    /// <summary>After a run without an error. Only saves work: when it cannot be written, the next build renders again.</summary>
    /// <param name="files">What it has left.</param>
    /// <param name="record">The record of a committed folder, be it there or not; null when the project has no such folder.</param>
    public void Save(List<ArtifactFile> files, string? record)
    {
        try
        {
            SaveCore(files, record);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArtifactException)
        {
            // An older stamp is of other inputs or other outputs, and says so itself.
        }
    }

    private void SaveCore(List<ArtifactFile> files, string? record)
    {
        List<string> paths = files.ConvertAll(file => Time + file.FullPath);
        paths.Sort(StringComparer.Ordinal);
        List<string> lines = ["", Content + _manifest];
        if (record is not null)
        {
            lines.Add((File.Exists(record) ? Content : Absent) + record);
        }

        lines.AddRange(paths);
        lines.AddRange(ConfigReport.OfUnchanged(files).ConvertAll(line => Tell + line));
        if (Hash(lines, []) is string outputs)
        {
            lines[0] = _inputs + " " + outputs;
            AtomicFile.Write(_manifest + Extension, Encoding.UTF8.GetBytes(string.Concat(lines.ConvertAll(line => line + "\n"))));
        }
    }

    /// <summary>Forgets the last run.</summary>
    public static void Delete(string manifestFile) => AtomicFile.Delete(manifestFile + Extension);

    // By its own first byte, so that it gets the time of the disk that the assembly got its time from; clocks may differ.
    private static void Touch(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        int first = stream.ReadByte();
        stream.Position = 0;
        stream.WriteByte((byte)first);
    }

    // Of all lines but the first; null when one of them is no line of ours, or its file is not there.
    private static string? Hash(IReadOnlyList<string> lines, List<string> told)
    {
        ulong hash = StableHash.Empty;
        for (int i = 1; i < lines.Count; i++)
        {
            string line = lines[i];
            hash = Add(hash, line);
            string text = line.Substring(Math.Min(1, line.Length));
            switch (line.Length == 0 ? default : line[0])
            {
                case Tell:
                    told.Add(text);
                    break;
                case Absent when !File.Exists(text):
                    break;
                case Content when File.Exists(text):
                    hash = Add(hash, Bytes(text));
                    break;
                case Time when new FileInfo(text) is { Exists: true } info:
                    hash = Add(
                        hash,
                        info.Length.ToString(CultureInfo.InvariantCulture),
                        info.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)
                    );
                    break;
                default:
                    return null;
            }
        }

        return Text(hash);
    }

    // No two files look alike.
    private static string Bytes(string path)
    {
        // An editor may have the file open.
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(stream, Latin1, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    /// <summary>The hash of a list of texts that goes on; the length first, so that no two lists look alike.</summary>
    internal static ulong Add(ulong hash, params string[] texts)
    {
        foreach (string text in texts)
        {
            hash = StableHash.Append(StableHash.Append(hash, text.Length.ToString(CultureInfo.InvariantCulture) + ":"), text);
        }

        return hash;
    }

    private static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
