using System.ComponentModel;

namespace FlexSso;

/// <summary>
/// Marks a generated constant as the form in which a configuration travels to the build, which renders files from it that are of no use
/// at run time. Written by the generator, not by hand.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlexSsoModelAttribute : Attribute;
