using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>A static method from JSON to an instance, in its two overloads.</summary>
internal sealed class ParsingMethod
{
    private const string Reader = Library + "FlexPayloadReader";
    private const string Role = Library + "FlexRole";
    private const string Result = Library + "FlexPayloadResult<" + BlockTemplate.Type + ">";
    private const string JsonIsNull =
        "/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"json\"/> is null.</exception>";
    private const string Refused = "What the generated Action would refuse at login is a problem of the result.";

    /// <param name="name">The method's name.</param>
    /// <param name="summary">What it reads, as a sentence.</param>
    public ParsingMethod(string name, string summary)
    {
        string read = $"return {Reader}.{name}<{BlockTemplate.Type}>(json, ";
        string create =
            $"{GeneratedMembers.Keys}.All, delegate ({Reader} flexSsoReader) {{ return new {BlockTemplate.Type}(flexSsoReader); }});";
        NoDefault = new BlockTemplate(
            $$"""
                    /// <summary>{{summary}} {{Refused}} A user without roles is a problem too.</summary>
                    {{JsonIsNull}}
                    {{GeneratedCode}}
                    public static {{Result}} {{name}}(string json)
                    {
                        {{read}}null, {{create}}
                    }

            """
        );
        UpToDefault = new BlockTemplate(
            $$"""
                    /// <summary>{{summary}} {{Refused}} A user without roles has the DefaultRole of the declaration.</summary>
                    {{JsonIsNull}}
                    {{GeneratedCode}}
                    public static {{Result}} {{name}}(string json)
                    {
                        return {{name}}(json, {{Role}}.
            """
        );
        RolesGiven = new BlockTemplate(
            $$"""
                    /// <summary>{{summary}} A user without roles, or without flex, has those that are given here.</summary>
                    {{JsonIsNull}}
                    /// <param name="json">The JSON text.</param>
                    /// <param name="roleIfNone">The role of a user who has none.</param>
                    /// <param name="moreIfNone">Further roles of such a user.</param>
                    /// <exception cref="global::System.ArgumentOutOfRangeException">A value is not a member of FlexRole.</exception>
                    {{GeneratedCode}}
                    public static {{Result}} {{name}}(string json, {{Role}} roleIfNone, params {{Role}}[] moreIfNone)
                    {
                        {{read}}{{Library}}FlexRoles.Create(roleIfNone, moreIfNone), {{create}}
                    }

            """
        );
    }

    /// <summary>The overload without a role, where a user without one is a problem.</summary>
    public BlockTemplate NoDefault { get; }

    /// <summary>The overload without a role, up to the declared default.</summary>
    public BlockTemplate UpToDefault { get; }

    /// <summary>The overload with roles.</summary>
    public BlockTemplate RolesGiven { get; }
}
