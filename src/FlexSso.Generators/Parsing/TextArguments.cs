using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>Reads text arguments.</summary>
internal static class TextArguments
{
    /// <summary>
    /// The text without padding; null when it is not given, empty or does not compile. Reports empty and padded texts (FLEXSSO0104). Whoever
    /// goes on with the trimmed text reports no second mistake for the padding.
    /// </summary>
    public static string? Read(this TextArgument argument, DiagnosticSink sink)
    {
        if (argument.IsBroken)
            sink.AddCompilerError();
        if (argument.Value is not { } value)
            return null;
        argument.Report(PaddedText.Check(argument.Name, value), sink);
        string text = Padding.Trim(value);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Reports what is wrong with the argument, if anything is.</summary>
    /// <returns>False for an error.</returns>
    public static bool Report(this TextArgument argument, ValueFinding? finding, DiagnosticSink sink) =>
        finding is null || sink.Report(finding, argument.Target);
}
