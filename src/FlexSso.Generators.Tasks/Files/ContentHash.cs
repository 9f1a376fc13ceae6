using System.Text;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>The hash of a text file, by which the build sees that somebody has edited it. Git's line ends do not count.</summary>
internal static class ContentHash
{
    public static string Of(byte[] content) => StableHash.Of(Encoding.UTF8.GetString(content).Replace("\r\n", "\n"));
}
