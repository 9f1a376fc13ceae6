using System.Reflection;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>One configuration as its consumer has it: the artifacts, and the class as the payload of a user.</summary>
internal sealed class GeneratedConfig
{
    private readonly Type _type;
    private readonly Type _role;
    private readonly SortedDictionary<string, string> _artifacts = new(StringComparer.Ordinal);

    public GeneratedConfig(Type type, Assembly library)
    {
        _type = type;
        _role = library.GetType("FlexSso.FlexRole", throwOnError: true)!;
        Type mark = library.GetType("FlexSso.FlexSsoArtifactAttribute", throwOnError: true)!;
        foreach (Type holder in (Type[])[type, .. type.GetNestedTypes()])
        {
            foreach (FieldInfo field in holder.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (field.CustomAttributes.SingleOrDefault(a => a.AttributeType == mark) is { } attribute)
                    _artifacts.Add((string)attribute.ConstructorArguments[0].Value!, (string)field.GetRawConstantValue()!);
            }
        }
    }

    /// <summary>The text of <c>saml-addon.json</c>.</summary>
    public string SamlAddon => Artifact("/saml-addon.json");

    /// <summary>The text of <c>post-login-action.js</c>.</summary>
    public string PostLoginAction => Artifact("/post-login-action.js");

    /// <summary>The text of <c>app-metadata/&lt;user&gt;.json</c> of a declared user.</summary>
    public string AppMetadata(string email) => Artifact("/app-metadata/" + email + ".json");

    /// <summary>The text of <c>new AcmeFlex(roles) { members }.ToAppMetadataJson()</c>.</summary>
    public string Payload(IEnumerable<string> roles, params (string Name, object? Value)[] members)
    {
        object[] values = [.. roles.Select(role => Enum.Parse(_role, role))];
        Array more = Array.CreateInstance(_role, values.Length - 1);
        Array.Copy(values, 1, more, 0, more.Length);
        object payload = Activator.CreateInstance(_type, values[0], more)!;
        foreach ((string name, object? value) in members)
            _type.GetProperty(name)!.SetValue(payload, value);
        Type extensions = _role.Assembly.GetType("FlexSso.FlexPayloadExtensions", throwOnError: true)!;
        return (string)extensions.GetMethod("ToAppMetadataJson")!.Invoke(null, [payload])!;
    }

    /// <summary>The names of <c>FlexSso.FlexRole</c>.</summary>
    public IReadOnlyList<string> RoleNames => Enum.GetNames(_role);

    private string Artifact(string pathEnd) => _artifacts.Single(a => a.Key.EndsWith(pathEnd, StringComparison.Ordinal)).Value;
}
