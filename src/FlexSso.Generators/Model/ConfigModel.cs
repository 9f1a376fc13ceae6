using FlexSso.Model;

namespace FlexSso.Generators.Model;

/// <summary>One valid configuration: everything the emitters need, and nothing that keeps a compilation alive.</summary>
/// <param name="Type">The annotated class.</param>
/// <param name="Environments">At least one, in the order of their declaration; the only one may have no name.</param>
/// <param name="Attributes">The declared worker attributes, in the order of their declaration.</param>
/// <param name="Members">The members that make up a user's payload, in the order of their declaration.</param>
internal sealed record ConfigModel(
    TypeModel Type,
    EquatableArray<EnvironmentModel> Environments,
    EquatableArray<WorkerAttributeModel> Attributes,
    EquatableArray<PayloadMember> Members
);
