using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting.Payload;

/// <summary>
/// The fields of app_metadata.flex that the members stand for. They are in a class of their own, so that they exist when a static field of the
/// user's parses JSON.
/// </summary>
internal static class KeysEmitter
{
    private const string Key = Library + "FlexPayloadKey";

    // No member can make it clash with All.
    private const string Prefix = "For";

    /// <summary>The key of a member, as an expression.</summary>
    public static string KeyOf(PayloadMember member) => GeneratedMembers.Keys + "." + Name(member);

    public static void Emit(SourceWriter cs, EquatableArray<PayloadMember> members)
    {
        cs.Open(
            $"""
            // The fields of app_metadata.flex that the members stand for.
            {GeneratedCode}
            private static class {GeneratedMembers.Keys}
            """
        );
        foreach (PayloadMember member in members)
            cs.Line($"internal static readonly {Key} {Name(member)} = {Key}.{Creation(member)};");
        cs.Line($$"""internal static readonly {{Key}}[] All = new {{Key}}[] { {{string.Join(", ", members.Select(Name))}} };""").Close();
    }

    private static string Name(PayloadMember member) => Prefix + member.Attribute.Member;

    private static string Creation(PayloadMember member)
    {
        string names = $"{CSharpLiteral.Of(member.Attribute.Key)}, {CSharpLiteral.Of(member.Attribute.Member)}";
        return member.Traits.HasFlag(MemberTraits.Assignable)
            ? $"Of{member.Attribute.Type}({names}, isNullable: {Flag(member, MemberTraits.Nullable)}, isRequired: {Flag(member, MemberTraits.Required)})"
            : $"OfComputed({names})";
    }

    private static string Flag(PayloadMember member, MemberTraits trait) => member.Traits.HasFlag(trait) ? "true" : "false";
}
