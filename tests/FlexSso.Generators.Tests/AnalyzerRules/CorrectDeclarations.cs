using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>Correct declarations of many shapes. <c>$</c> stands for the attribute of a correct configuration.</summary>
internal static class CorrectDeclarations
{
    private const string Auth0 = $"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";

    public static IEnumerable<TestCaseData> All()
    {
        // The class and its place.
        yield return One("class", "$ public partial class AcmeFlex { }");
        yield return One("sealed class", "$ internal sealed partial class AcmeFlex { }");
        yield return One("abstract class", "$ public abstract partial class AcmeFlex { }");
        yield return One("record", "$ public partial record AcmeFlex;");
        yield return One("record class", "$ public sealed partial record class AcmeFlex { public string Note { get; init; } }");
        yield return One("file-scoped namespace", "namespace Acme.ContactCenter; $ partial class AcmeFlex;");
        yield return One("namespace in a namespace", "namespace Acme { namespace Contact.Center { $ partial class AcmeFlex { } } }");
        yield return One("namespace of a keyword", "namespace @event.@class { $ partial class @default { } }");
        yield return One("namespace with the name of the library's", "namespace Acme.FlexSso.System { $ partial class AcmeFlex { } }");
        yield return One("contextual keyword", "$ partial class @record { } class Other { }");
        yield return One("underscore", "$ partial class @_ { }");
        yield return One(
            "names that are not ASCII",
            "namespace Größe.日本 { $ partial class Fläche { [FlexAttribute(\"größe\")] public int Größe { get; set; } } }"
        );
        yield return One("nested in a class", "partial class Outer { $ private partial class Inner { } }");
        yield return One(
            "nested in every kind of type",
            "partial struct A { public partial record B { internal partial interface C { partial record struct D { static partial class E { $ partial class F { } } } } } }"
        );
        yield return One("nested in a struct with modifiers", "public readonly ref partial struct Outer { $ partial class Inner { } }");
        yield return One("nested twice with one name", "partial class A { partial class B { $ partial class A { } } }");
        yield return One("with the name of its namespace", "namespace Flex { $ partial class Flex { } }");
        yield return One("with a base class", "class Base { protected string Name { get; set; } } $ partial class AcmeFlex : Base { }");
        yield return One("with a generic base record", "abstract record Base<T> { } $ partial record AcmeFlex : Base<string>;");
        yield return One(
            "with a static constructor and nested types",
            "$ partial class AcmeFlex { static AcmeFlex() { } class Nested { } enum Kind { A } }"
        );
        yield return One(
            "with a required member",
            "$ partial class AcmeFlex { [FlexAttribute(\"x\")] public required string X { get; init; } }"
        );
        yield return One("two configurations", "$ partial class A { } namespace B { $ partial class A { } }");
        yield return One(
            "with other attributes",
            "[System.Serializable, System.Obsolete(\"old\")] $ [System.Diagnostics.DebuggerDisplay(\"x\")] partial class AcmeFlex { }"
        );

        // Every argument.
        foreach (
            (string name, string argument) in new[]
            {
                ("connection", "Connection = \"acme-agents\""),
                ("tenant in a private cloud", "CustomDomain = \"login.acme.example\""),
                ("issuer", "Issuer = \"urn:acme.us.auth0.com\""),
                ("runtime", "ActionRuntime = \"node18\""),
                ("lifetime", "LifetimeInSeconds = 5 * 60"),
                ("signature", "Signature = SamlSignature.Sha256, SignResponse = true, NameId = FlexNameId.Email"),
                ("no certificates", "SigningCert = null, EncryptionCert = null"),
                ("self-hosted", "SelfHosted = true, FlexUrl = \"https://flex.acme.example\""),
                ("embedded", "Embedded = true"),
                ("hosted", "FlexUrl = \"https://flex.twilio.com/dancing-owl-1234\", TrustedUrls = new[] { \"http://localhost:3000\" }"),
                ("no trusted URL", "TrustedUrls = new string[0]"),
                ("null", "Connection = null, CustomDomain = null, TrustedUrls = null, FlexUrl = null"),
            }
        )
            yield return Raw(
                "argument: " + name,
                $"using FlexSso; [FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0}, {argument})] partial class AcmeFlex {{ }}"
            );

        // How the attribute is written.
        yield return Raw(
            "full name",
            $"[global::FlexSso.FlexSsoConfigAttribute(Audience = \"{Sources.Audience}\", {Auth0})] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "alias of the namespace",
            $"using F = FlexSso; [F.FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] [F::FlexUser(\"ada@acme.example\", F.FlexRole.Agent)] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "alias of the attribute",
            $"using Sso = FlexSso.FlexSsoConfigAttribute; [Sso(Audience = \"{Sources.Audience}\", {Auth0})] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "global using in another file",
            $"[FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] partial class AcmeFlex {{ }}",
            "global using FlexSso;"
        );
        yield return Raw(
            "one list of attributes",
            $"using FlexSso; [FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0}), FlexUser(\"ada@acme.example\", FlexRole.Agent)] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "target",
            $"using FlexSso; [type: FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "constants from elsewhere",
            $"using FlexSso; [FlexSsoConfig(AcsUrl = Ids.Host + Ids.Sid, {Auth0})] [FlexUser(Ids.Ada + \"@acme.example\", Ids.Role, Names.Admin)] partial class AcmeFlex {{ [FlexAttribute(nameof(Shift))] public string Shift {{ get; set; }} }}",
            $"static class Ids {{ public const string Host = \"https://login.flex.us1.twilio.com/login/callback?connection=\"; public const string Sid = \"{Sources.Jq}\"; public const string Ada = \"ada\"; public const FlexSso.FlexRole Role = FlexSso.FlexRole.Agent; }}",
            "static class Names { public const FlexSso.FlexRole Admin = FlexSso.FlexRole.Admin; }"
        );
        yield return Raw(
            "verbatim, raw and interpolated texts",
            $"using FlexSso; [FlexSsoConfig(Audience = @\"{Sources.Audience}\", Auth0Domain = \"\"\"acme.us.auth0.com\"\"\", ClientId = $\"{{nameof(AcmeFlex)}}abcdefghijklmnopqrstuvwx\")] partial class AcmeFlex {{ }}"
        );

        // Parts.
        yield return Raw(
            "attributes on other parts",
            "partial class AcmeFlex { [FlexSso.FlexAttribute(\"a\")] public string A { get; set; } }",
            $"[FlexSso.FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] partial class AcmeFlex {{ }}",
            "[FlexSso.FlexUser(\"ada@acme.example\", FlexSso.FlexRole.Agent)] partial class AcmeFlex { [FlexSso.FlexAttribute(\"b\")] public string B = null; }"
        );
        yield return Raw(
            "a container in parts",
            "partial class Outer { public int X => 1; }",
            $"partial class Outer {{ [FlexSso.FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] partial class Inner {{ }} }}"
        );

        // The connection.
        yield return Connection("ACS URL", $"AcsUrl = \"{Sources.AcsUrl}\"");
        yield return Connection("audience", $"Audience = \"{Sources.Audience}\"");
        yield return Connection("SID", $"ConnectionSid = \"{Sources.Jq}\"");
        yield return Connection(
            "all of them in another order",
            $"AccountSid = \"{Sources.Ac}\", ConnectionSid = \"{Sources.Jq}\", Audience = \"{Sources.Audience}\", Mode = FlexSsoMode.Enhanced, AcsUrl = \"{Sources.AcsUrl}\""
        );
        yield return Connection(
            "null for what is not given",
            $"AcsUrl = null, Audience = \"{Sources.Audience}\", ConnectionSid = default, AccountSid = null"
        );
        yield return Connection("Legacy by SID", $"Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\"");
        yield return Connection("Legacy by ACS URL", $"Mode = FlexSsoMode.Legacy, AcsUrl = \"{Sources.LegacyAcsUrl}\"");
        yield return Connection("Legacy by audience", $"Mode = FlexSsoMode.Legacy, Audience = \"{Sources.LegacyAudience}\"");
        yield return Connection(
            "Legacy by all of them",
            $"Audience = \"{Sources.LegacyAudience}\", AccountSid = \"{Sources.Ac}\", AcsUrl = \"{Sources.LegacyAcsUrl}\", Mode = FlexSsoMode.Legacy"
        );
        yield return Raw(
            "custom domain",
            $"using FlexSso; [FlexSsoConfig(ClientId = \"{Declarations.ClientId}\", Auth0Domain = \"acme.acme-cloud.auth0app.com\", Audience = \"{Sources.Audience}\")] partial class AcmeFlex {{ }}"
        );

        // Users.
        yield return Users("one role", "FlexRole.Agent");
        yield return Users("every role", string.Join(", ", FlexSso.Roles.FlexRoleNames.All.Select((_, i) => $"(FlexRole){i}")));
        yield return Users("role names", "\"supervisor\", \"wfo.team_leader\"");
        yield return Users("every role name", string.Join(", ", FlexSso.Roles.FlexRoleNames.All.Select(name => $"\"{name}\"")));
        yield return Users("names and values", "FlexRole.Agent, \"admin\", FlexRole.WfoFullAccess");
        yield return Users("array of values", "new[] { FlexRole.Agent, FlexRole.Admin }");
        yield return Users("array of names", "new[] { \"agent\", \"admin\" }");
        yield return Users("array of either", "new object[] { \"agent\", FlexRole.Admin }");
        yield return Users("collection expression", "[FlexRole.Agent, FlexRole.Admin]");
        yield return Users("no more roles", "\"agent\", null");
        yield return One(
            "named arguments",
            "$ [FlexUser(roles: new[] { FlexRole.Agent }, email: \"ada@acme.example\")] [FlexUser(email: \"bob@acme.example\", \"agent\", \"admin\")] partial class AcmeFlex { }"
        );
        yield return One(
            "many users",
            "$ "
                + string.Concat(Enumerable.Range(0, 40).Select(i => $"[FlexUser(\"user{i}@acme.example\", \"agent\")] "))
                + "partial class AcmeFlex { }"
        );

        // Worker attributes.
        foreach (
            string type in new[]
            {
                "string",
                "int",
                "bool",
                "int?",
                "bool?",
                "string[]",
                "int[]",
                "bool[]",
                "List<string>",
                "List<bool>",
                "IList<string>",
                "ICollection<int>",
                "IEnumerable<string>",
                "IReadOnlyList<int>",
                "IReadOnlyCollection<bool>",
            }
        )
            yield return One(
                "attribute of " + type,
                $"using System.Collections.Generic; $ partial class AcmeFlex {{ [FlexAttribute(\"x\")] public {type} X {{ get; set; }} }}"
            );
        yield return One(
            "alias of a type",
            "using Names = System.Collections.Generic.List<string>; $ partial class AcmeFlex { [FlexAttribute(\"x\")] public Names X { get; set; } }"
        );
        yield return One(
            "nullable references",
            "#nullable enable\n$ partial class AcmeFlex { [FlexAttribute(\"x\")] public string? X { get; init; } [FlexAttribute(\"y\")] public string?[]? Y { get; init; } [FlexAttribute(\"z\")] public string[] Z { get; init; } = []; }"
        );
        yield return One(
            "members of every kind",
            "$ partial class AcmeFlex { [FlexAttribute(\"a\")] private string a = null; [FlexAttribute(\"b\")] internal readonly int B = 1; [FlexAttribute(\"c\")] protected bool C => true; [FlexAttribute(\"d\")] public virtual string D { get; private set; } [field: FlexAttribute(\"e\")] public string E { get; set; } }"
        );
        yield return One(
            "members of keywords and other odd names",
            "$ partial class AcmeFlex { [FlexAttribute(\"a\")] public string @class { get; set; } [FlexAttribute(\"b\")] public int role { get; set; } [FlexAttribute(\"c\")] public bool moreRoles { get; set; } [FlexAttribute(\"d\")] public string flexSsoBuilder { get; set; } [FlexAttribute(\"e\")] public string global { get; set; } }"
        );
        yield return One(
            "names with dots, spaces and suffixes",
            "$ partial class AcmeFlex { [FlexAttribute(\"channel.voice.capacity\")] public int A { get; set; } [FlexAttribute(\"languages.stringarray\")] public string[] B { get; set; } [FlexAttribute(\"shift name\")] public string C { get; set; } [FlexAttribute(name: \"x\", Source = \"event.user.app_metadata.x\")] public string D { get; set; } }"
        );

        yield return One(
            "names that Flex knows",
            "$ partial class AcmeFlex { [FlexAttribute(\"channel.my chat.availability\")] public bool? A { get; set; } [FlexAttribute(\"team_member\")] public string B { get; set; } [FlexAttribute(\"team_owner\")] public string[] C { get; set; } [FlexAttribute(\"contact_uri\", OverridesSoftphone = true)] public string D { get; set; } }"
        );
        yield return Connection(
            "a default role",
            $"Audience = \"{Sources.Audience}\", Connection = \"a\", TrustedConnections = new[] {{ \"a\" }}, DefaultRole = FlexRole.Agent"
        );

        // Environments.
        yield return One(
            "environments with shared values",
            "$ [FlexSsoConfig(Environment = \"dev\")] [FlexSsoConfig(Environment = \"prod-eu_1\", ClientId = \"Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x\")] partial class AcmeFlex { }"
        );
        yield return Raw(
            "environments without shared values",
            $"using FlexSso; [FlexSsoConfig(Environment = \"dev\", ConnectionSid = \"{Sources.Jq}\", {Auth0})] [FlexSsoConfig(Environment = \"prod\", ConnectionSid = \"{Sources.OtherJq}\", Auth0Domain = \"acme-prod.us.auth0.com\", ClientId = \"{Declarations.ClientId}\")] partial class AcmeFlex {{ }}"
        );
        yield return Raw(
            "environments on other parts, by constants",
            $"using FlexSso; [FlexSsoConfig({Auth0})] [FlexSsoConfig(Environment = Names.Dev, ConnectionSid = \"{Sources.Jq}\")] partial class AcmeFlex {{ }}",
            $"using FlexSso; [FlexSsoConfig(Environment = nameof(Names.Prod), Mode = FlexSsoMode.Legacy, AccountSid = \"{Sources.Ac}\", Auth0Domain = \"acme-prod.us.auth0.com\")] partial class AcmeFlex {{ }}",
            "static class Names { public const string Dev = \"de\" + \"v\"; public const string Prod = Dev; }"
        );
        yield return One(
            "users of environments",
            "$ [FlexSsoConfig(Environment = \"dev\")] [FlexSsoConfig(Environment = \"prod\")] [FlexUser(\"ada@acme.example\", FlexRole.Admin)] [FlexUser(\"bob@acme.example\", FlexRole.Admin, Environment = \"dev\")] [FlexUser(\"bob@acme.example\", FlexRole.Agent, Environment = \"prod\")] partial class AcmeFlex { [FlexAttribute(\"x\")] public string X { get; set; } }"
        );
        yield return One("one environment", "[FlexSsoConfig(Environment = \"test\")] $ partial class AcmeFlex { }");

        // Code that uses a payload.
        yield return Raw(
            "lists in code",
            $"#nullable enable\nusing FlexSso; [FlexSsoConfig(Audience = \"{Sources.Audience}\", {Auth0})] public partial record AcmeFlex {{ [FlexAttribute(\"languages\")] public string[] Languages {{ get; init; }} = [\"en\", \"de\"]; [FlexAttribute(\"level\")] public required int Level {{ get; init; }} }}",
            "using FlexSso; static class Program { static AcmeFlex Copy(AcmeFlex flex) => flex with { Languages = new[] { \"it\" } }; }"
        );

        // Old languages and frameworks.
        foreach (Framework framework in Framework.All)
            yield return new TestCaseData(
                new[]
                {
                    Sources.Whole(
                        "namespace Acme { $ [FlexUser(\"ada@acme.example\", FlexRole.Agent)] public partial class AcmeFlex { [FlexAttribute(\"x\")] public string[] X { get; set; } } }"
                    ),
                },
                framework,
                null
            ).SetArgDisplayNames("on " + framework);
        foreach (
            LanguageVersion language in new[]
            {
                LanguageVersion.CSharp10,
                LanguageVersion.CSharp7_3,
                LanguageVersion.CSharp8,
                LanguageVersion.CSharp9,
                LanguageVersion.CSharp11,
            }
        )
            yield return new TestCaseData(
                new[]
                {
                    Sources.Whole(
                        "namespace Acme { $ [FlexUser(\"ada@acme.example\", \"agent\")] public partial class AcmeFlex { [FlexAttribute(\"x\")] public int? X { get; set; } } }"
                    ),
                },
                Framework.Net80,
                language
            ).SetArgDisplayNames("in " + language);
    }

    private static TestCaseData One(string name, string source) => Raw(name, Sources.Whole(source));

    private static TestCaseData Connection(string name, string arguments) =>
        Raw("connection: " + name, $"using FlexSso; [FlexSsoConfig({arguments}, {Auth0})] partial class AcmeFlex {{ }}");

    private static TestCaseData Users(string name, string roles) =>
        One("user: " + name, $"$ [FlexUser(\"ada@acme.example\", {roles})] partial class AcmeFlex {{ }}");

    private static TestCaseData Raw(string name, params string[] sources) =>
        new TestCaseData(sources, Framework.Net100, null).SetArgDisplayNames(name);
}
