using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>The Node.js version that the Action runs on (FLEXSSO0517).</summary>
internal static class RuntimeParser
{
    /// <summary>The one that Auth0 recommends and its API takes by default.</summary>
    public const string Default = "node22";

    public static string Parse(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.ActionRuntime);
        if (TextRules.Trimmed(argument, sink) is not { } runtime)
            return Default;
        if (WhyNot(runtime) is { } reason)
            sink.Report(Auth0Rules.WrongRuntime, argument.Place, Fix.Value(Default), runtime, reason);
        return runtime;
    }

    private static string? WhyNot(string runtime) =>
        runtime switch
        {
            "node22" or "node18" => null,
            "node12" or "node16" => "reached its end of life at Auth0 on 2025-08-15",
            _ => "is none of Auth0's runtimes",
        };
}
