using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The connections whose accounts may sign in: <c>Connection</c>, or <c>Connections</c> (FLEXSSO0503, 0519).</summary>
internal static class ConnectionNamesParser
{
    /// <returns>At least one name; null when something is wrong.</returns>
    public static List<string>? Parse(EnvironmentSource source, DiagnosticSink sink)
    {
        // The two stand for the same, so the environment's own attribute decides which of them holds.
        AttributeData attribute = source.GiverOf(KnownNames.Connection, KnownNames.Connections);
        TextArgument one = TextArgument.Named(attribute, KnownNames.Connection);
        if (attribute.FindNamed(KnownNames.Connections) is not { } several || (several.Kind == TypedConstantKind.Array && several.IsNull))
            return ParseOne(source, one, sink) is { } name ? [name] : null;
        bool isRight = TextLists.TryParse(
            attribute,
            KnownNames.Connections,
            several,
            argument => ParseElement(argument, sink),
            sink,
            out List<string> names
        );
        DiagnosticTarget target = DiagnosticTarget.Of(attribute, KnownNames.Connections);
        if (isRight && names.Count == 0)
            isRight = sink.Report(ConnectionName.None(), target);
        if (one.IsGiven)
            isRight &= sink.Report(ConnectionName.Both(one.Value ?? ""), one.Target);
        return isRight ? names : null;
    }

    /// <summary>One name in a list.</summary>
    /// <returns>Null when it is wrong, which is reported.</returns>
    public static string? ParseElement(TextArgument argument, DiagnosticSink sink)
    {
        if (!argument.IsGiven)
            argument.Report(ConnectionName.Null(argument.Name), sink);
        return argument.Read(sink) is { } name && argument.Report(ConnectionName.Check(argument.Name, name), sink) ? name : null;
    }

    private static string? ParseOne(EnvironmentSource source, TextArgument argument, DiagnosticSink sink)
    {
        if (argument.Read(sink) is { } name)
            return argument.Report(ConnectionName.Check(argument.Name, name), sink) ? name : null;
        if (argument.IsGiven)
            return null;
        if (!source.IsBroken(sink.Cancellation))
            sink.Report(Auth0Rules.DefaultConnectionName, DiagnosticTarget.Of(source.Own), source.Subject);
        return ConnectionName.Default;
    }
}
