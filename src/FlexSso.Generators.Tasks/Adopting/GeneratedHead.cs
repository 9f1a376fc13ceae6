using System.Text.RegularExpressions;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>The comment in the first lines of a generated Action: the class, the environment, the set-up and the runtime.</summary>
internal sealed class GeneratedHead(SourceFile file, AdoptedDeclaration declaration)
{
    private static readonly Regex Head = new(
        @"^// Twilio Flex single sign-on: the post-login Action of (?<class>[\w.]+) \((?:(?<environment>[^,()]+), )?(?:Enhanced|Legacy)\)\.",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private static readonly Regex Runtime = new(
        @"\(Login / Post Login, Node (?<number>\d+)\)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    public void Adopt()
    {
        if (Head.Match(file.Text) is { Success: true } head)
        {
            declaration.ClassName ??= head.Groups["class"].Value;
            if (head.Groups["environment"] is { Success: true } environment)
                declaration.Set(AdoptedArgument.Environment, environment.Value, file, environment.Index);
        }
        if (
            Runtime.Match(file.Text) is { Success: true } runtime
            && "node" + runtime.Groups["number"].Value is var name
            && name != ActionRuntime.Default
        )
            declaration.Set(AdoptedArgument.ActionRuntime, name, file, runtime.Index);
    }
}
