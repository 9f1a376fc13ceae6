using System.Globalization;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Says in a message where the other one is of two things that cannot both be there.</summary>
internal static class OtherPlace
{
    /// <summary><c>also in line 12</c>, or <c>also at Users.cs(12)</c> when it is another file than that of the message.</summary>
    public static string Of(Place other, Place here, CancellationToken cancellation)
    {
        FileLinePositionSpan span = other.ToLocation(cancellation).GetLineSpan();
        if (!span.IsValid)
            return "also in another part of the class";
        string line = (span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
        if (span.Path == here.ToLocation(cancellation).GetLineSpan().Path)
            return "also in line " + line;
        // The name alone: a full path is another one on each machine.
        return "also at " + span.Path.Substring(span.Path.LastIndexOfAny(['/', '\\']) + 1) + "(" + line + ")";
    }
}
