namespace System.Runtime.CompilerServices;

/// <summary>Names what the handler of <c>$"…"</c> is made of on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
