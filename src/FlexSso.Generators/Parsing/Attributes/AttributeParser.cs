using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared worker attributes (FLEXSSO0401 to 0419).</summary>
internal static class AttributeParser
{
    private const string NameArgument = "Attribute name";

    public static ParsedAttributes Parse(INamedTypeSymbol config, DiagnosticSink sink)
    {
        List<WorkerAttributeModel> attributes = [];
        List<PayloadMember> members = [];
        // Where each attribute is named.
        List<DiagnosticTarget> targets = [];
        bool isComplete = true;
        foreach (ISymbol member in config.GetMembers())
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
            bool isNamed = TryParseName(declared, attribute, name, sink, out string text, out WorkerAttributeType? suffix);
            bool isNew = !isNamed || name.Report(AttributeName.CheckIsNew(text, declared.Name, attributes), sink);
            WorkerAttributeType? type = MemberType.Parse(declared, text, suffix, name, sink);
            EquatableArray<string> initial = InitialValue.Parse(declared, text, sink);
            bool isSourceRight = TryParseSource(attribute, text, MemberType.Of(declared), sink, out EquatableArray<string> source);
            // With a source elsewhere the member only declares the attribute.
            if (isSourceRight && source.Count == 0)
                UnsetMember.Check(declared, text, initial, sink);
            bool isRight = isNamed && isNew && type is not null && isSourceRight;
            isComplete &= isRight;
            if (!isNamed)
                continue;
            // The names are compared whatever their types are. Then a type that is wrong counts as text.
            WorkerAttributeModel model = new(declared.Name, text, type ?? WorkerAttributeType.Text, source, initial);
            attributes.Add(model);
            targets.Add(name.Target);
            if (isRight && model.IsInFlex)
                members.Add(new PayloadMember(model, MemberTraitsParser.Parse(declared)));
        }
        foreach ((int index, ValueFinding finding) in AttributeLimits.CheckNames(attributes.ConvertAll(static a => (a.Name, a.SamlName))))
            sink.Report(finding, targets[index]);
        for (int i = 0; i < attributes.Count; i++)
        {
            if ((NearMiss.Check(attributes[i], attributes) ?? ChannelSlip.Check(attributes[i], attributes)) is { } finding)
                sink.Report(finding, targets[i]);
        }
        return new ParsedAttributes(
            new EquatableArray<WorkerAttributeModel>(attributes.ToArray()),
            new EquatableArray<PayloadMember>(members.ToArray()),
            isComplete
        );
    }

    /// <param name="member">The declaring member.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="argument">The argument with the name.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="name">The name without its suffix; if it is wrong, what messages call the attribute.</param>
    /// <param name="suffix">The type that a right suffix names.</param>
    /// <returns>False when the name is wrong.</returns>
    private static bool TryParseName(
        ISymbol member,
        AttributeData attribute,
        TextArgument argument,
        DiagnosticSink sink,
        out string name,
        out WorkerAttributeType? suffix
    )
    {
        name = argument.Value ?? "null";
        suffix = null;
        if (argument.Read(sink) is not { } written)
            return !argument.IsGiven && argument.Report(AttributeName.Null(), sink);
        name = written;
        if (!argument.Report(AttributeName.Check(written) ?? TypeSuffix.Check(written, MemberType.Of(member), member.Name), sink))
            return false;
        (name, suffix) = AttributeName.Split(written);
        if (ChannelAttribute.CheckSuffix(written, name) is { } unneeded)
        {
            sink.Report(unneeded, argument.Target);
            // It says nothing about the type: the name alone decides that.
            suffix = null;
        }
        return IsFree(name, attribute, argument, sink);
    }

    private static bool TryParseSource(
        AttributeData attribute,
        string name,
        WorkerAttributeType? type,
        DiagnosticSink sink,
        out EquatableArray<string> source
    )
    {
        source = default;
        TextArgument argument = TextArgument.Named(attribute, KnownNames.Source);
        if (argument.Read(sink) is not { } text)
            return !argument.IsGiven;
        if (!argument.Report(EventPath.Check(argument.Name, text, type), sink))
            return false;
        argument.Report(EditableSource.Check(argument.Name, text, name), sink);
        source = new EquatableArray<string>(EventPath.NamesOf(text));
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
        return KnownAttribute.NearMissOf(name) != AttributeNames.Softphone;
    }

    private static bool OverridesSoftphone(AttributeData attribute, DiagnosticSink sink)
    {
        if (attribute.FindNamed(KnownNames.OverridesSoftphone) is not { } argument)
            return false;
        if (argument.Kind == TypedConstantKind.Error)
            sink.AddCompilerError();
        // The compiler reports an argument that does not compile. It counts as the opt-in, so that nothing else is reported.
        return argument.Kind == TypedConstantKind.Error || argument.Value is true;
    }
}
