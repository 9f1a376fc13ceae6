using FlexSso.Generators.Model;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>The worker attributes of a declaration.</summary>
/// <param name="Attributes">Every attribute whose name and type are known.</param>
/// <param name="Members">The members among them that make up a payload.</param>
/// <param name="IsComplete">Name, type and source of every attribute are right.</param>
internal sealed record ParsedAttributes(
    EquatableArray<WorkerAttributeModel> Attributes,
    EquatableArray<PayloadMember> Members,
    bool IsComplete
);
