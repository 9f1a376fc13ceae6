namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Actions as different people write them, and what is said of each.</summary>
public sealed class ActionTests
{
    private const string Start = "exports.onExecutePostLogin = async (event, api) => {\n";
    private const string Guard = "  if (event.client.client_id !== event.secrets.FLEX_CLIENT_ID) return;\n";
    private const string Profile =
        "  api.samlResponse.setAttribute('email', event.user.email);\n  api.samlResponse.setAttribute('full_name', event.user.name);\n";
    private const string Roles = "  api.samlResponse.setAttribute('roles', event.user.app_metadata.flex?.roles);\n";
    private const string End = "};\n";

    private static readonly TestCaseData[] Right =
    [
        Case("return first", Start + Guard + Profile + Roles + End),
        Case("one block", Start + "if (event.client.name === 'Flex') {\n" + Profile + Roles + "}\n" + End),
        Case("metadata of the client", Start + "if (!event.client.metadata.flex) { return; }\n" + Profile + Roles + End),
        Case(
            "a list of clients",
            "const IDS = ['a', 'b'];\n" + Start + "if (!IDS.includes(event.client.client_id)) return;\n" + Profile + Roles + End
        ),
        Case("indexOf", "var ids = ['a'];\n" + Start + "if (ids.indexOf(event.client.client_id) === -1) return;\n" + Profile + Roles + End),
        Case("a named question", Start + "const isFlex = event.client.client_id === 'a';\nif (!isFlex) return;\n" + Profile + Roles + End),
        Case(
            "a function that asks",
            "const isFlex = (event) => event.client.client_id === 'a';\n" + Start + "if (!isFlex(event)) return;\n" + Profile + Roles + End
        ),
        Case(
            "two questions",
            Start + "if (event.transaction?.protocol !== 'samlp' || event.client.client_id !== 'a') return;\n" + Profile + Roles + End
        ),
        Case("switch", Start + "switch (event.client.client_id) { case 'a':\n" + Profile + Roles + "break; default: return; }\n" + End),
        Case(
            "roles behind &&",
            Start
                + Guard
                + Profile
                + "api.samlResponse.setAttribute('roles', event.user.app_metadata.flex && event.user.app_metadata.flex.roles);\n"
                + End
        ),
        Case(
            "a default object",
            Start
                + Guard
                + Profile
                + "const { roles } = event.user.app_metadata.flex || {};\napi.samlResponse.setAttribute('roles', roles);\n"
                + End
        ),
        Case(
            "a default in a pattern",
            Start
                + Guard
                + Profile
                + "const { flex = {} } = event.user.app_metadata;\napi.samlResponse.setAttribute('roles', flex.roles || ['agent']);\n"
                + End
        ),
        Case(
            "an early return",
            Start
                + Guard
                + Profile
                + "const meta = event.user.app_metadata;\nif (!meta.flex) return api.access.deny('no_role');\napi.samlResponse.setAttribute('roles', meta.flex.roles);\n"
                + End
        ),
        Case(
            "isArray",
            Start
                + Guard
                + Profile
                + "const roles = event.user.app_metadata.flex?.roles;\nif (!Array.isArray(roles) || roles.length === 0) { api.access.deny('no_role'); return; }\napi.samlResponse.setAttribute('roles', roles.join(','));\n"
                + End
        ),
        Case(
            "try",
            Start
                + Guard
                + Profile
                + "let roles;\ntry { roles = event.user.app_metadata.flex.roles; } catch (e) { roles = ['agent']; }\napi.samlResponse.setAttribute('roles', roles);\n"
                + End
        ),
        Case(
            "a loop over an object",
            Start
                + Guard
                + "const attributes = { email: event.user.email, full_name: event.user.name, roles: event.user.app_metadata.flex?.roles };\nfor (const [name, value] of Object.entries(attributes)) {\n  api.samlResponse.setAttribute(name, value);\n}\n"
                + End
        ),
        Case(
            "forEach over pairs",
            Start
                + Guard
                + "[['email', event.user.email], ['full_name', event.user.name], ['roles', event.user.app_metadata.flex?.roles]].forEach(([n, v]) => api.samlResponse.setAttribute(n, v));\n"
                + End
        ),
        Case(
            "for in",
            Start
                + Guard
                + "var a = { email: event.user.email, full_name: event.user.name, roles: event.user.app_metadata.flex?.roles };\nfor (var k in a) { api.samlResponse.setAttribute(k, a[k]); }\n"
                + End
        ),
        Case(
            "a helper function",
            Start
                + Guard
                + "const set = (name, value) => api.samlResponse.setAttribute(name, value ?? null);\nset('email', event.user.email);\nset('full_name', event.user.name);\nset('roles', event.user.app_metadata.flex?.roles);\n"
                + End
        ),
        Case(
            "a function below",
            Start
                + Guard
                + "fill(event.user, api.samlResponse);\n"
                + End
                + "function fill(user, saml) {\n  saml.setAttribute('email', user.email);\n  saml.setAttribute('full_name', user.name);\n  saml.setAttribute('roles', user.app_metadata.flex?.roles);\n}\n"
        ),
        Case(
            "destructured",
            "exports.onExecutePostLogin = async ({ client, user, secrets }, { samlResponse }) => {\n  if (client.client_id !== secrets.FLEX) return;\n  samlResponse.setAttribute('email', user.email);\n  samlResponse.setAttribute('full_name', user.name);\n  samlResponse.setAttribute('roles', user.app_metadata.flex?.roles);\n};\n"
        ),
        Case(
            "computed members",
            Start
                + Guard
                + "const saml = api[\"samlResponse\"];\nconst prefix = 'full';\nsaml['setAttribute'](`email`, event.user['email']);\nsaml.setAttribute(`${prefix}_name`, event.user.name);\nsaml.setAttribute('ro' + 'les', event.user.app_metadata['flex']?.roles);\n"
                + End
        ),
        Case(
            "module.exports",
            "module.exports = { onExecutePostLogin: async function (event, api) {\n" + Guard + Profile + Roles + "} };\n"
        ),
        Case(
            "a handler with a name",
            "async function handler(event, api) {\n" + Guard + Profile + Roles + "}\nexports.onExecutePostLogin = handler;\n"
        ),
        Case(
            "attributes of the team",
            Start
                + Guard
                + Profile
                + Roles
                + "api.samlResponse.setAttribute('channel.voice.capacity.int', 1);\napi.samlResponse.setAttribute('department', event.user.app_metadata.department || null);\n"
                + End
        ),
    ];

    [TestCaseSource(nameof(Right))]
    public void A_right_one_gets_no_word(string code) => Assert.That(Found.Messages("action.js", code), Is.Empty);

    private static readonly TestCaseData[] Wrong =
    [
        Case(
            "the guide's",
            Start + Profile + "  api.samlResponse.setAttribute('roles', event.user.app_metadata.flex.roles);\n" + End,
            "FLEXSSO0704(2,3)",
            "FLEXSSO0703(4,71)"
        ),
        Case("the guide's with lost sides", Start + "  api.samlResponse.setAttribute('email', || null);\n" + End, "FLEXSSO0706(2,42)"),
        Case("no roles", Start + Guard + Profile + End, "FLEXSSO0702(1,52)"),
        Case("only roles", Start + Guard + Roles + End, "FLEXSSO0702(1,52)", "FLEXSSO0702(1,52)"),
        Case(
            "a slip in a name",
            Start + Guard + Profile + Roles + "api.samlResponse.setAttribute('fullName', 'x');\n" + End,
            "FLEXSSO0402(6,31)"
        ),
        Case("the guard turned round", Start + "if (event.client.client_id === 'a') return;\n" + Profile + Roles + End, "FLEXSSO0704(3,3)"),
        Case(
            "a guard that asks for the protocol",
            Start + "if (event.transaction.protocol !== 'samlp') return;\n" + Profile + Roles + End,
            "FLEXSSO0703(2,23)",
            "FLEXSSO0704(3,3)"
        ),
        Case(
            "refused before the guard",
            Start + "if (!event.user.app_metadata.flex) return api.access.deny('no');\n" + Guard + Profile + Roles + End,
            "FLEXSSO0704(2,43)"
        ),
        Case(
            "a pattern without a default",
            Start
                + Guard
                + Profile
                + "const { roles } = event.user.app_metadata.flex;\napi.samlResponse.setAttribute('roles', roles);\n"
                + End,
            "FLEXSSO0703(5,9)"
        ),
        Case(
            "a method of what may be missing",
            Start + Guard + Profile + "api.samlResponse.setAttribute('roles', event.user.app_metadata.flex?.roles.join(','));\n" + End,
            "FLEXSSO0703(5,76)"
        ),
        Case("a Rule", "function (user, context, callback) {\n  callback(null, user, context);\n}\n", "FLEXSSO0705(1,1)"),
        Case(
            "a Rule with a name",
            "function flexRoles(user, context, callback) {\n  return callback(null, user, context);\n}\n",
            "FLEXSSO0705(1,1)"
        ),
        Case("an arrow Rule", "(user, context, cb) => cb(null, user, context);\n", "FLEXSSO0705(1,1)"),
        Case("an ES module", "export const onExecutePostLogin = async (event, api) => {};\n", "FLEXSSO0706(1,1)"),
        Case("TypeScript", "exports.onExecutePostLogin = async (event: Event, api: PostLoginAPI) => {};\n", "FLEXSSO0706(1,42)"),
        Case("no handler", "exports.onExecuteCredentialsExchange = async (event, api) => {};\n", "FLEXSSO0706(1,1)"),
        Case(
            "roles that users can edit",
            Start + Guard + Profile + "api.samlResponse.setAttribute('roles', event.user.user_metadata.roles);\n" + End,
            "FLEXSSO0414(5,40)"
        ),
        Case(
            "a role that Flex does not know",
            Start + Guard + Profile + "api.samlResponse.setAttribute('roles', ['agent', 'Supervisor']);\n" + End,
            "FLEXSSO0302(5,40)"
        ),
        Case(
            "an unsigned response",
            Start + Guard + Profile + Roles + "api.samlResponse.setSignResponse(false);\n" + End,
            "FLEXSSO0506(6,34)"
        ),
        Case("SHA-1", Start + Guard + Profile + Roles + "api.samlResponse.setSignatureAlgorithm('rsa-sha1');\n" + End, "FLEXSSO0504(6,40)"),
        Case(
            "a wrong audience",
            Start + Guard + Profile + Roles + "api.samlResponse.setAudience('https://flex.twilio.com');\n" + End,
            "FLEXSSO0202(6,30)"
        ),
        Case(
            "a method that is not there",
            Start + Guard + Profile + Roles + "api.samlResponse.setAudiance('urn:flex:x');\n" + End,
            "FLEXSSO0515(6,1)"
        ),
        Case(
            "an unknown function gets the API",
            "const { fill } = require('flex-tools');\n" + Start + Guard + "fill(event, api);\n" + End,
            "FLEXSSO0712(4,1)"
        ),
        Case(
            "a computed name",
            Start + Guard + "for (const name of event.user.app_metadata.names || []) api.samlResponse.setAttribute(name, 1);\n" + End,
            "FLEXSSO0712(3,87)"
        ),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void A_wrong_one_is_told_at_its_place(string code, string[] expected) =>
        Assert.That(Found.In("action.js", code), Is.EqualTo(expected), () => string.Join('\n', Found.Messages("action.js", code)));

    private static TestCaseData Case(string name, string code) => new TestCaseData(code).SetArgDisplayNames(name);

    private static TestCaseData Case(string name, string code, params string[] expected) =>
        new TestCaseData(code, expected).SetArgDisplayNames(name);
}
