using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared worker attributes (FLEXSSO0401 to 0413).</summary>
internal static class AttributeParser
{
    private const string NameArgument = "Attribute name";

    /// <returns>Every declared attribute, and the members among them that make up a payload.</returns>
    public static (EquatableArray<AttributeModel> Attributes, EquatableArray<PayloadMember> Members) Parse(
        INamedTypeSymbol type,
        RuleSink sink
    )
    {
        List<AttributeModel> attributes = [];
        List<PayloadMember> members = [];
        // Where each attribute is named.
        List<Place> places = [];
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.Kind is not (SymbolKind.Property or SymbolKind.Field))
                continue;
            if (member.FindAttribute(KnownNames.AttributeAttribute) is not { } attribute)
                continue;
            // [field: FlexAttribute("…")] lands on the hidden field of a property, and the property is what is meant.
            ISymbol declared = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length != 1)
            {
                sink.MarkInvalid();
                continue;
            }
            TextArgument name = TextArgument.Positional(attribute, 0, NameArgument);
            if (ParseAttribute(declared, attribute, name, attributes, sink) is not { } model)
                continue;
            attributes.Add(model);
            places.Add(name.Place);
            if (model.IsInFlex)
                members.Add(new PayloadMember(model, MemberTraitsParser.Parse(declared)));
            InitialValue.Check(declared, model, sink);
        }
        AttributeLimits.Check(attributes, places, sink);
        NearMiss.Check(attributes, places, sink);
        return (new EquatableArray<AttributeModel>(attributes.ToArray()), new EquatableArray<PayloadMember>(members.ToArray()));
    }

    private static AttributeModel? ParseAttribute(
        ISymbol member,
        AttributeData attribute,
        TextArgument argument,
        List<AttributeModel> others,
        RuleSink sink
    )
    {
        EquatableArray<string> source = SourcePath.Parse(TextArgument.Named(attribute, KnownNames.Source), sink);
        if (TextRules.Trimmed(argument, sink) is not { } written)
        {
            if (argument.Value is null && !argument.IsBroken)
                sink.Report(AttributeRules.WrongAttributeName, argument.Place, "null", "has no name");
            return null;
        }
        if (AttributeName.WhyNot(written) is { } reason)
        {
            sink.Report(AttributeRules.WrongAttributeName, argument.Place, written, reason);
            return null;
        }
        (string name, AttributeType? suffix) = AttributeName.Split(written);
        if (TypeSuffix.Wrong(written, MemberType.Of(member)) is { } wrong)
        {
            string stem = written.Substring(0, written.Length - wrong.Length - 1);
            sink.Report(
                AttributeRules.WrongTypeSuffix,
                argument.Place,
                Fix.Value(stem),
                written,
                wrong,
                "write '" + stem + "': the type of '" + member.Name + "' decides the suffix"
            );
            return null;
        }
        if (!ReservedName.IsFree(name, attribute, argument.Place, sink))
            return null;
        AttributeModel? clash = Clash(name, others);
        if (clash is not null)
            sink.Report(
                AttributeRules.DuplicateAttribute,
                argument.Place,
                name,
                member.Name,
                clash.Name,
                clash.Member,
                clash.Name == name ? "on the worker" : "in app_metadata, where both are '" + clash.Key + "'"
            );
        return MemberType.Parse(member, name, suffix, argument.Place, sink) is { } type
            ? new AttributeModel(member.Name, name, type, source)
            : null;
    }

    private static AttributeModel? Clash(string name, List<AttributeModel> others)
    {
        foreach (AttributeModel other in others)
        {
            if (other.Key == AttributeNames.KeyOf(name))
                return other;
        }
        return null;
    }
}
