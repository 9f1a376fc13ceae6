using System.ComponentModel;

namespace FlexSso;

/// <summary>
/// Marks a generated constant that describes a configuration for the build. The build renders the files from it that are not needed at run
/// time. The generator writes this attribute; do not use it yourself.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexSsoModelAttribute : Attribute;
