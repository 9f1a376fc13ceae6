namespace FlexSso.Generators.Model;

/// <summary>Mirrors <c>FlexSso.FlexSsoMode</c>, member for member; the generator does not reference the library.</summary>
internal enum ConnectionMode
{
    Enhanced = 0,
    Legacy = 1,
}
