namespace FlexSso.Model;

/// <summary>
/// The part of a configuration that the build renders files from. It travels from the generator to the MSBuild task as a constant of the
/// user's assembly; <see cref="BuildModelJson"/> writes and reads that constant.
/// </summary>
/// <param name="Name">The full name of the class.</param>
/// <param name="Attributes">The declared worker attributes, in the order of their declaration.</param>
/// <param name="Environments">At least one, in the order of their declaration.</param>
internal sealed record BuildModel(
    string Name,
    EquatableArray<WorkerAttributeModel> Attributes,
    EquatableArray<EnvironmentModel> Environments
);
