namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler give the pieces of <c>$"…"</c> to a type of ours on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
