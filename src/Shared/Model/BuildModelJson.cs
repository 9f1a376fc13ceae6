using FlexSso.Attributes;
using FlexSso.Json;

namespace FlexSso.Model;

/// <summary>
/// Writes a <see cref="BuildModel"/> as compact JSON and reads it back. Each record is written and read member by member in the same
/// order. What is absent, empty, false or at the first value of its enum is left out.
/// </summary>
internal static class BuildModelJson
{
    // Generator and task come in one package. Another number means that a build has mixed two versions of it.
    private const int Format = 5;

    public static string Write(BuildModel model)
    {
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("format").Number(Format).Name("name").String(model.Name);
        WriteList(json, "attributes", model.Attributes, Write);
        WriteList(json, "environments", model.Environments, Write);
        return json.EndObject().ToString();
    }

    /// <returns>Null when this version did not write the text.</returns>
    public static BuildModel? Read(string text)
    {
        try
        {
            MemberReader json = new(text);
            BuildModel model = json.Object(ReadModel);
            return json.IsAtEnd ? model : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static BuildModel ReadModel(MemberReader json) =>
        json.Number("format") == Format
            ? new(json.Text("name"), json.List("attributes", ReadAttribute), json.List("environments", ReadEnvironment))
            : throw new FormatException("format");

    private static void Write(JsonWriter json, WorkerAttributeModel attribute)
    {
        json.BeginObject().Name("member").String(attribute.Member).Name("name").String(attribute.Name);
        WriteEnum(json, "type", attribute.Type);
        WriteTexts(json, "source", attribute.Source);
        WriteTexts(json, "initial", attribute.Initial);
        json.EndObject();
    }

    private static WorkerAttributeModel ReadAttribute(MemberReader json) =>
        new(json.Text("member"), json.Text("name"), json.Enum<WorkerAttributeType>("type"), json.Texts("source"), json.Texts("initial"));

    private static void Write(JsonWriter json, EnvironmentModel environment)
    {
        json.BeginObject().Name("name").String(environment.Name);
        Write(json.Name("connection"), environment.Connection);
        Write(json.Name("auth0"), environment.Auth0);
        Write(json.Name("addon"), environment.Addon);
        Write(json.Name("console"), environment.Console);
        Write(json.Name("access"), environment.Access);
        WriteList(json, "users", environment.Users, Write);
        json.EndObject();
    }

    private static EnvironmentModel ReadEnvironment(MemberReader json) =>
        new(
            json.Text("name"),
            json.Object("connection", ReadConnection),
            json.Object("auth0", ReadAuth0),
            json.Object("addon", ReadAddon),
            json.Object("console", ReadConsole),
            json.Object("access", ReadAccess),
            json.List("users", ReadUser)
        );

    private static void Write(JsonWriter json, ConnectionModel connection)
    {
        WriteEnum(json.BeginObject(), "mode", connection.Mode);
        json.Name("sid").String(connection.Sid).Name("acsUrl").String(connection.AcsUrl).Name("audience").String(connection.Audience);
        WriteText(json, "accountSid", connection.AccountSid);
        json.EndObject();
    }

    private static ConnectionModel ReadConnection(MemberReader json) =>
        new(json.Enum<FlexSsoMode>("mode"), json.Text("sid"), json.Text("acsUrl"), json.Text("audience"), json.TextOrNull("accountSid"));

    private static void Write(JsonWriter json, Auth0Model auth0)
    {
        json.BeginObject().Name("domain").String(auth0.Domain);
        WriteText(json, "customDomain", auth0.CustomDomain);
        json.Name("clientId").String(auth0.ClientId).Name("applicationName").String(auth0.ApplicationName);
        json.Name("runtime").String(auth0.Runtime).EndObject();
    }

    private static Auth0Model ReadAuth0(MemberReader json) =>
        new(
            json.Text("domain"),
            json.TextOrNull("customDomain"),
            json.Text("clientId"),
            json.Text("applicationName"),
            json.Text("runtime")
        );

    private static void Write(JsonWriter json, AddonModel addon)
    {
        json.BeginObject().Name("lifetimeInSeconds").Number(addon.LifetimeInSeconds);
        WriteEnum(json, "signature", addon.Signature);
        WriteEnum(json, "nameId", addon.NameId);
        json.EndObject();
    }

    private static AddonModel ReadAddon(MemberReader json) =>
        new(json.Number("lifetimeInSeconds"), json.Enum<SamlSignature>("signature"), json.Enum<FlexNameId>("nameId"));

    private static void Write(JsonWriter json, ConsoleModel console)
    {
        WriteFlag(json.BeginObject(), "isSelfHosted", console.IsSelfHosted);
        WriteFlag(json, "isEmbedded", console.IsEmbedded);
        WriteFlag(json, "loginPopup", console.LoginPopup);
        WriteText(json, "flexUrl", console.FlexUrl);
        WriteTexts(json, "trustedUrls", console.TrustedUrls);
        json.EndObject();
    }

    private static ConsoleModel ReadConsole(MemberReader json) =>
        new(
            json.Flag("isSelfHosted"),
            json.Flag("isEmbedded"),
            json.Flag("loginPopup"),
            json.TextOrNull("flexUrl"),
            json.Texts("trustedUrls")
        );

    private static void Write(JsonWriter json, AccessModel access)
    {
        WriteTexts(json.BeginObject(), "connections", access.Connections);
        WriteTexts(json, "trustedConnections", access.TrustedConnections);
        WriteFlag(json, "requiresVerifiedEmail", access.RequiresVerifiedEmail);
        WriteText(json, "defaultRole", access.DefaultRole?.ToString());
        WriteTexts(json, "rolesFrom", access.RolesFrom);
        WriteList(json, "roleMappings", access.RoleMappings, Write);
        json.EndObject();
    }

    private static AccessModel ReadAccess(MemberReader json) =>
        new(
            json.Texts("connections"),
            json.Texts("trustedConnections"),
            json.Flag("requiresVerifiedEmail"),
            json.EnumOrNull<FlexRole>("defaultRole"),
            json.Texts("rolesFrom"),
            json.List("roleMappings", ReadRoleMapping)
        );

    private static void Write(JsonWriter json, RoleMappingModel mapping)
    {
        json.BeginObject().Name("name").String(mapping.Name);
        WriteRoles(json, mapping.Roles);
        json.EndObject();
    }

    private static RoleMappingModel ReadRoleMapping(MemberReader json) => new(json.Text("name"), json.Enums<FlexRole>("roles"));

    private static void Write(JsonWriter json, UserModel user)
    {
        json.BeginObject().Name("email").String(user.Email);
        WriteRoles(json, user.Roles);
        WriteFlag(json, "emailVerified", user.EmailVerified);
        json.EndObject();
    }

    private static UserModel ReadUser(MemberReader json) =>
        new(json.Text("email"), json.Enums<FlexRole>("roles"), json.Flag("emailVerified"));

    private static void WriteRoles(JsonWriter json, EquatableArray<FlexRole> roles) =>
        WriteTexts(json, "roles", roles.Select(static role => role.ToString()));

    private static void WriteText(JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.Name(name).String(value);
    }

    private static void WriteEnum<T>(JsonWriter json, string name, T value)
        where T : struct, Enum => WriteText(json, name, value.Equals(default(T)) ? null : value.ToString());

    private static void WriteFlag(JsonWriter json, string name, bool value)
    {
        if (value)
            json.Name(name).Boolean(true);
    }

    private static void WriteTexts(JsonWriter json, string name, IEnumerable<string> values) =>
        WriteList(json, name, new EquatableArray<string>(values.ToArray()), static (json, value) => json.String(value));

    private static void WriteList<T>(JsonWriter json, string name, EquatableArray<T> items, Action<JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.Name(name).BeginArray();
        foreach (T item in items)
            write(json, item);
        json.EndArray();
    }
}
