using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared worker attributes (FLEXSSO0401 to 0413).</summary>
internal static class AttributeParser
{
    private const string NameArgument = "Attribute name";

    /// <param name="type">The class.</param>
    /// <param name="plain">Its members, if they could be read from their syntax.</param>
    /// <param name="sink">Takes what is found.</param>
    public static EquatableArray<AttributeModel> Parse(INamedTypeSymbol type, PlainClass? plain, RuleSink sink)
    {
        List<AttributeModel> attributes = [];
        // Where each is named, for those who want to know.
        List<Place>? places = sink.Collects ? [] : null;
        if (plain is null)
            ParseMembers(type, attributes, places, sink);
        else
            ParseMembers(plain, attributes, sink);
        AttributeLimits.Check(attributes, places, sink);
        if (places is not null)
            NearMiss.Check(attributes, places, sink);
        return new EquatableArray<AttributeModel>(attributes.ToArray());
    }

    private static void ParseMembers(INamedTypeSymbol type, List<AttributeModel> attributes, List<Place>? places, RuleSink sink)
    {
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
            else
            {
                TextArgument name = TextArgument.Positional(attribute, 0, NameArgument);
                TextArgument source = TextArgument.Named(attribute, KnownNames.Source);
                if (ParseAttribute(new DeclaredMember(declared), attribute, name, source, attributes, sink) is not { } model)
                    continue;
                attributes.Add(model);
                places?.Add(name.Place);
                InitialValue.Check(declared, model, sink);
            }
        }
    }

    private static void ParseMembers(PlainClass plain, List<AttributeModel> attributes, RuleSink sink)
    {
        foreach ((DeclaredMember member, string name, string? source) in plain.Attributes)
        {
            if (ParseAttribute(member, null, Text(NameArgument, name), Text(KnownNames.Source, source), attributes, sink) is { } model)
                attributes.Add(model);
        }
    }

    private static TextArgument Text(string argument, string? value) => new(argument, value, IsBroken: false, default);

    /// <param name="member">What it stands on.</param>
    /// <param name="attribute">The attribute; null when it has no argument but the two.</param>
    /// <param name="argument">Its name.</param>
    /// <param name="sourceArgument">Its source.</param>
    /// <param name="others">Those before it.</param>
    /// <param name="sink">Takes what is found.</param>
    private static AttributeModel? ParseAttribute(
        DeclaredMember member,
        AttributeData? attribute,
        TextArgument argument,
        TextArgument sourceArgument,
        List<AttributeModel> others,
        RuleSink sink
    )
    {
        EquatableArray<string> source = SourcePath.Parse(sourceArgument, sink);
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
        if (TypeSuffix.Wrong(written, member.Stored) is { } wrong)
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
            ? new AttributeModel(member.Name, name, type, source, member.Traits)
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
