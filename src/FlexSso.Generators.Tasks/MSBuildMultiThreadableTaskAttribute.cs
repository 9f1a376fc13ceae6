namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild 18.6 and later that the task may run in its process under <c>-mt</c>. MSBuild goes by the name alone, and the
/// MSBuild that we compile against does not have it yet; without it each task would get a process of its own there.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
