using FlexSso.Model;

namespace FlexSso.Generators.Model;

/// <summary>A member whose value is part of a user's payload.</summary>
/// <param name="Attribute">The worker attribute that it declares.</param>
/// <param name="Traits">How the member takes a value that was parsed.</param>
internal sealed record PayloadMember(WorkerAttributeModel Attribute, MemberTraits Traits);
