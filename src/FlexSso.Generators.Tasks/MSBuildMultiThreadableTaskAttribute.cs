namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild 18.6 and later that the task may run in its process under <c>-mt</c>. Without it each task would get a process of its own.
/// MSBuild looks for the name only; the version that this project compiles against does not have the attribute yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
