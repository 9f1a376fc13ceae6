using System.Globalization;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Tells in a message where the first of two declarations is that exclude each other.</summary>
internal static class OtherLocation
{
    /// <summary><c>also in line 12</c>, or <c>also at Users.cs(12)</c> when that is another file.</summary>
    public static string Of(DiagnosticTarget other, DiagnosticTarget here, CancellationToken cancellation)
    {
        FileLinePositionSpan span = other.ToLocation(cancellation).GetLineSpan();
        if (!span.IsValid)
            return "also in another part of the class";
        string line = (span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
        if (span.Path == here.ToLocation(cancellation).GetLineSpan().Path)
            return "also in line " + line;
        // Only the file's name: its path differs from machine to machine.
        return "also at " + span.Path.Substring(span.Path.LastIndexOfAny(['/', '\\']) + 1) + "(" + line + ")";
    }
}
