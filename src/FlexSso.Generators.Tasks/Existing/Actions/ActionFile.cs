using System.Text.RegularExpressions;
using Acornima;
using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Parses the JavaScript of an Action, and says what it is if it is none (FLEXSSO0705, 0706).</summary>
internal static class ActionFile
{
    // Words that begin a declaration in TypeScript alone, and a type behind a name.
    private static readonly Regex TypeScript = new(
        @"^\s*(?:export\s+)?(?:interface|type|enum|declare|namespace)\s+\w|\(\s*\w+\??\s*:\s*\w|\)\s*:\s*\w[\w<>\[\]]*\s*(?:=>|\{)|\bas\s+(?:const|any|string)\b|^\s*import\s+type\b",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    private const string Rule = "This is an Auth0 Rule, and Auth0 stopped running Rules on 2026-11-18; write a post-login Action instead";

    /// <param name="code">The text of the file.</param>
    /// <param name="audience">The audience of the addon that the Action belongs to; null if it is not known.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(string code, string? audience, ExistingFindings findings)
    {
        try
        {
            if (Read(code, findings) is { } program)
                ActionChecker.Check(ActionWalker.Walk(program), audience, findings);
        }
        catch (InsufficientExecutionStackException)
        {
            findings.Add(RuleIds.WrongJavaScript, 0, "The code is nested too deeply, or too large, to be followed; shorten it");
        }
    }

    /// <returns>Null, and a finding, for what is no Action.</returns>
    /// <exception cref="InsufficientExecutionStackException">The code is nested too deeply.</exception>
    public static Script? Read(string code, ExistingFindings findings)
    {
        BidiText.Check(code, RuleIds.WrongJavaScript, findings);
        if (Parse(code, findings) is not { } program)
            return null;
        if (OldRuleIn(program) is not { } rule)
            return program;
        findings.Add(RuleIds.OldRule, rule.Range.Start, Rule);
        return null;
    }

    private static Script? Parse(string code, ExistingFindings findings)
    {
        try
        {
            return new Parser(new ParserOptions { AllowReturnOutsideFunction = true }).ParseScript(code);
        }
        catch (ParseErrorException e)
        {
            // A Rule is a function without a name, which is no statement.
            if (Try(() => new Parser().ParseScript("(" + code.Trim().TrimEnd(';') + ")")) is { } rule && OldRuleIn(rule) is not null)
                findings.Add(RuleIds.OldRule, code.Length - code.TrimStart().Length, Rule);
            else
                findings.Add(RuleIds.WrongJavaScript, e.Error.Index, Cause(code, e));
        }
        return null;
    }

    private static string Cause(string code, ParseErrorException e)
    {
        if (Try(() => new Parser().ParseModule(code)) is not null)
            return "The file is an ES module, and an Action is a CommonJS script; write exports.onExecutePostLogin = … and require(…)";
        if (IsTypeScript(code))
            return "The file is TypeScript, and Auth0 runs JavaScript only; compile it, and give Auth0 the result";
        return $"The JavaScript cannot be parsed: {e.Error.Description}; correct it at this place";
    }

    private static bool IsTypeScript(string code)
    {
        try
        {
            return TypeScript.IsMatch(code);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Program? Try(Func<Program> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception e) when (e is ParseErrorException or InsufficientExecutionStackException)
        {
            return null;
        }
    }

    // function (user, context, callback), with or without a name, and nothing else in the file.
    private static Node? OldRuleIn(Program program)
    {
        if (program.Body.Count != 1)
            return null;
        Node node = program.Body[0] is ExpressionStatement statement ? statement.Expression : program.Body[0];
        if (node is ParenthesizedExpression inner)
            node = inner.Expression;
        return
            node is IFunction { Params.Count: 3 } function
            && function.Params[2] is Identifier { Name: "callback" or "cb" or "done" or "next" }
            ? node
            : null;
    }
}
