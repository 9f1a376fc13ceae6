using FlexSso.Generators.Model;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>The worker attributes of a declaration.</summary>
/// <param name="Attributes">Every attribute that has a right name.</param>
/// <param name="Members">The members that make up a payload; only those whose attributes are right.</param>
/// <param name="IsComplete">Name, type and source of every attribute are right, so the other two are whole.</param>
internal sealed record ParsedAttributes(
    EquatableArray<WorkerAttributeModel> Attributes,
    EquatableArray<PayloadMember> Members,
    bool IsComplete
);
