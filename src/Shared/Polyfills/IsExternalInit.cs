namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept records and <c>init</c> on netstandard2.0. Hand-written: a package would add more than this.</summary>
internal static class IsExternalInit;
