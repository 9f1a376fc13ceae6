using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting.Payload;

/// <summary>From an instance to JSON: the one method that differs from class to class. The library does the rest.</summary>
internal static class WritingEmitter
{
    public static void Emit(SourceWriter cs, EquatableArray<PayloadMember> members)
    {
        cs.Open(
            $"""
            {GeneratedCode}
            void {Library}IFlexPayload.WriteAttributes({Library}FlexPayloadWriter writer)
            """
        );
        foreach (PayloadMember member in members)
            cs.Line($"writer.Add({KeysEmitter.KeyOf(member)}, this.{CSharpText.Identifier(member.Attribute.Member)});");
        cs.Close().Line();
    }
}
