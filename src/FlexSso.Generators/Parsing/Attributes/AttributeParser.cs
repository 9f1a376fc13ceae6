using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared worker attributes (FLEXSSO0401 to 0413).</summary>
internal static class AttributeParser
{
    private const string NameArgument = "Attribute name";

    public static ParsedAttributes Parse(INamedTypeSymbol type, DiagnosticSink sink)
    {
        List<WorkerAttributeModel> attributes = [];
        List<PayloadMember> members = [];
        // Where each attribute is named.
        List<DiagnosticTarget> targets = [];
        bool isComplete = true;
        foreach (ISymbol member in type.GetMembers())
        {
            if (
                member.Kind is not (SymbolKind.Property or SymbolKind.Field)
                || member.FindAttribute(KnownNames.AttributeAttribute) is not { } attribute
            )
                continue;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length != 1)
            {
                sink.AddCompilerError();
                isComplete = false;
                continue;
            }
            // [field: FlexAttribute("…")] stands on the hidden field of a property, and means the property.
            ISymbol declared = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member;
            TextArgument name = TextArgument.Positional(attribute, 0, NameArgument);
            bool isRight = TryParse(declared, attribute, name, attributes, sink, out WorkerAttributeModel? model);
            isComplete &= isRight;
            if (model is null)
                continue;
            attributes.Add(model);
            targets.Add(name.Target);
            if (model.IsInFlex)
                members.Add(new PayloadMember(model, MemberTraitsParser.Parse(declared)));
            InitialValue.Check(declared, model, sink);
        }
        foreach ((int index, ValueFinding finding) in AttributeLimits.CheckNames(attributes.ConvertAll(static a => (a.Name, a.SamlName))))
            sink.Report(finding, targets[index]);
        for (int i = 0; i < attributes.Count; i++)
        {
            if (NearMiss.Check(attributes[i], attributes) is { } finding)
                sink.Report(finding, targets[i]);
        }
        return new ParsedAttributes(
            new EquatableArray<WorkerAttributeModel>(attributes.ToArray()),
            new EquatableArray<PayloadMember>(members.ToArray()),
            isComplete
        );
    }

    // Each check of the name rests on the one before it. The source is checked in any case.
    private static bool TryParse(
        ISymbol member,
        AttributeData attribute,
        TextArgument argument,
        List<WorkerAttributeModel> before,
        DiagnosticSink sink,
        out WorkerAttributeModel? model
    )
    {
        model = null;
        bool isSourceRight = TryParseSource(attribute, sink, out EquatableArray<string> source);
        if (argument.Read(sink) is not { } written)
        {
            if (!argument.IsGiven)
                argument.Report(AttributeName.Null(), sink);
            return false;
        }
        (string name, WorkerAttributeType? suffix) = AttributeName.Split(written);
        if (
            !argument.Report(AttributeName.Check(written) ?? TypeSuffix.Check(written, MemberType.Of(member), member.Name), sink)
            || !IsFree(name, attribute, argument, sink)
        )
            return false;
        bool isNew = argument.Report(AttributeName.CheckIsNew(name, member.Name, before), sink);
        if (MemberType.Parse(member, name, suffix, argument, sink) is not { } type)
            return false;
        model = new WorkerAttributeModel(member.Name, name, type, source);
        return isSourceRight && isNew;
    }

    private static bool TryParseSource(AttributeData attribute, DiagnosticSink sink, out EquatableArray<string> source)
    {
        source = default;
        TextArgument argument = TextArgument.Named(attribute, KnownNames.Source);
        if (argument.Read(sink) is not { } text)
            return !argument.IsGiven;
        if (!argument.Report(AttributeSource.Check(text), sink))
            return false;
        source = new EquatableArray<string>(AttributeSource.NamesOf(text));
        return true;
    }

    private static bool IsFree(string name, AttributeData attribute, TextArgument argument, DiagnosticSink sink)
    {
        bool overridesSoftphone = OverridesSoftphone(attribute, sink);
        if (ReservedName.Check(name, overridesSoftphone) is { } reserved)
            return sink.Report(reserved, argument.Target);
        if (ReservedName.CheckOverride(name, overridesSoftphone) is not { } wrongOverride)
            return true;
        sink.Report(wrongOverride, DiagnosticTarget.Of(attribute, KnownNames.OverridesSoftphone));
        // A misspelled name is the same mistake, and needs no second report (FLEXSSO0402).
        return KnownAttribute.NearMissOf(name) != ReservedName.Softphone;
    }

    private static bool OverridesSoftphone(AttributeData attribute, DiagnosticSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key != KnownNames.OverridesSoftphone)
                continue;
            if (argument.Value.Kind == TypedConstantKind.Error)
                sink.AddCompilerError();
            // The compiler reports an argument that does not compile. It counts as the opt-in, so that nothing else is reported.
            return argument.Value.Kind == TypedConstantKind.Error || argument.Value.Value is true;
        }
        return false;
    }
}
