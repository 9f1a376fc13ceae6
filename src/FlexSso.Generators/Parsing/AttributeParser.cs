using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared worker attributes (FLEXSSO0401 to 0413).</summary>
internal static class AttributeParser
{
    public static EquatableArray<AttributeModel> Parse(INamedTypeSymbol type, RuleSink sink)
    {
        List<AttributeModel> attributes = [];
        List<AttributeData> declarations = [];
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.Kind is not (SymbolKind.Property or SymbolKind.Field))
                continue;
            if (member.FindAttribute(KnownNames.AttributeAttribute) is not { } attribute)
                continue;
            // [field: FlexAttribute("…")] lands on the hidden field of a property, and the property is what is meant.
            ISymbol declared = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length != 1)
                sink.MarkInvalid();
            else if (ParseAttribute(declared, attribute, attributes, sink) is { } model)
            {
                attributes.Add(model);
                declarations.Add(attribute);
                InitialValue.Check(declared, model, sink);
            }
        }
        AttributeLimits.Check(attributes, declarations, sink);
        NearMiss.Check(attributes, declarations, sink);
        return new EquatableArray<AttributeModel>(attributes.ToArray());
    }

    private static AttributeModel? ParseAttribute(ISymbol member, AttributeData attribute, List<AttributeModel> others, RuleSink sink)
    {
        TextArgument argument = TextArgument.Positional(attribute, 0, "Attribute name");
        EquatableArray<string> source = SourcePath.Parse(attribute, sink);
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
            ? new AttributeModel(member.Name, name, type, source, MemberTraitsParser.Parse(member))
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
