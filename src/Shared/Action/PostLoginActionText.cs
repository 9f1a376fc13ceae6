using System.ComponentModel;

namespace FlexSso;

/// <summary>
/// The parts of the post-login Action that are the same for every configuration; the generated constant is made of them. They are constants
/// too, so the compiler puts the whole text together, and no project pays for reading them again and again.
/// </summary>
#if FLEXSSO_LIBRARY
[EditorBrowsable(EditorBrowsableState.Never)]
public
#else
internal
#endif
static class PostLoginActionText
{
    /// <summary>The handler: what is not Flex over SAML passes, and nothing escapes.</summary>
    public const string Handler = """
        // A reason to refuse the login, in words for the administrator who reads the tenant's log.
        class Refusal extends Error {}

        /**
         * @param {Event} event
         * @param {PostLoginAPI} api
         */
        exports.onExecutePostLogin = async (event, api) => {
          // Every other application and protocol of this tenant passes through untouched.
          if (event?.client?.client_id !== FLEX_CLIENT_ID || event?.transaction?.protocol !== "samlp") {
            return;
          }
          try {
            for (const [name, value] of attributesOf(event)) {
              api.samlResponse.setAttribute(name, value);
            }
          } catch (error) {
            // Nothing may escape: Auth0 would refuse the login without a reason. An error of Auth0's own API need not be an Error of this script.
            const cause = member(error, "message");
            const reason = error instanceof Refusal ? error.message : `the SAML attributes could not be set: ${typeof cause === "string" ? cause : "unknown error"}.`;
            api.access.deny("Twilio Flex sign-in: " + reason);
          }
        };


        """;

    /// <summary>The beginning of the function that makes the attributes.</summary>
    public const string AttributesHead = """
        /**
         * What Flex writes to the worker at this login. An empty text clears an attribute; leaving it out would keep the old value for ever.
         * @param {Event} event
         * @returns {Array<[string, string | string[]]>}
         */
        function attributesOf(event) {
          const user = event.user;
          const flex = member(user?.app_metadata, "flex");
          const email = user?.email;
          if (typeof email !== "string" || email.trim() === "" || email !== plain(email)) {
            throw new Refusal("this user has no usable e-mail address in Auth0, and Flex names its workers by it.");
          }
          if (email.length > 64) {
            throw new Refusal("the e-mail address of this user is longer than the 64 characters that a Flex worker name may have.");
          }
          const name = typeof user.name === "string" ? plain(user.name).trim() : "";
          // No picture is worth a login: one that Auth0 would not take, being too long in bytes, is left out.
          const hasPicture = typeof user.picture === "string" && /^[!-~]{1,2000}$/.test(user.picture);
          return [
            ["email", email],
            ["full_name", name !== "" && name.length <= 256 ? name : email],
            ["image_url", hasPicture ? String(user.picture) : ""],
            ["roles", rolesOf(flex)],

        """;

    /// <summary>Its end.</summary>
    public const string AttributesTail = """
          ];
        }


        """;

    /// <summary>The beginning of the function that reads the roles.</summary>
    public const string RolesHead = """
        /**
         * @param {unknown} flex
         * @returns {string[]}
         */
        function rolesOf(flex) {
          const roles = member(flex, "roles");

        """;

    /// <summary>Its end, and the helpers that each Action has.</summary>
    public const string RolesTail = """
          if (!Array.isArray(roles) || roles.length === 0) {
            throw new Refusal('this user has no Flex role; set "roles" in the "flex" object of the user\'s app_metadata in Auth0 to a list such as ["agent"].');
          }
          for (const role of roles) {
            if (!FLEX_ROLES.includes(role)) {
              throw new Refusal(`the app_metadata.flex.roles of this user hold ${show(role)}, which is not a role of Flex; use ${FLEX_ROLES.join(", ")}.`);
            }
          }
          return [...new Set(roles)];
        }

        /**
         * An own member of a JSON object, whatever the value is.
         * @param {unknown} value
         * @param {string} name
         * @returns {unknown}
         */
        function member(value, name) {
          return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        }

        /**
         * Line ends and control characters become blanks: XML cannot carry all of them, and a carriage return breaks the signature.
         * @param {string} value
         */
        function plain(value) {
          return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g, " ");
        }

        /**
         * A value as an administrator would find it in Auth0, short enough for a log line.
         * @param {unknown} value
         */
        function show(value) {
          const json = typeof value === "bigint" ? String(value) : JSON.stringify(value);
          return typeof json !== "string" ? typeof value : json.length > 40 ? json.slice(0, 40) + "…" : json;
        }

        """;

    /// <summary>Reads a value from elsewhere in the event.</summary>
    public const string At = """

        /**
         * @param {unknown} value
         * @param {string[]} path
         * @returns {unknown}
         */
        function at(value, path) {
          for (const name of path) {
            value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
          }
          return value;
        }

        """;

    /// <summary>Leaves an empty attribute out.</summary>
    public const string Present = """

        /**
         * An attribute that is left out when it is empty: without an address of its own the worker keeps the one that Flex gives it.
         * @param {string} name
         * @param {string} value
         * @returns {Array<[string, string]>}
         */
        function present(name, value) {
          return value === "" ? [] : [[name, value]];
        }

        """;

    /// <summary>Checks a text.</summary>
    public const string Text = """

        /**
         * @param {string} name
         * @param {unknown} value
         */
        function text(name, value) {
          if (value === undefined || value === null) {
            return "";
          }
          if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return plain(String(value));
          }
          throw new Refusal(`the attribute "${name}" of this user is ${show(value)}, but Flex needs a text.`);
        }

        """;

    /// <summary>Checks a whole number.</summary>
    public const string WholeNumber = """

        /**
         * @param {string} name
         * @param {unknown} value
         */
        function int(name, value) {
          if (value === undefined || value === null || value === "") {
            return "";
          }
          if (Number.isSafeInteger(value) || (typeof value === "string" && /^-?[0-9]{1,15}$/.test(value))) {
            return String(value);
          }
          throw new Refusal(`the attribute "${name}" of this user is ${show(value)}, but Flex needs a whole number.`);
        }

        """;

    /// <summary>Checks true or false.</summary>
    public const string Boolean = """

        /**
         * @param {string} name
         * @param {unknown} value
         */
        function boolean(name, value) {
          if (value === undefined || value === null || value === "") {
            return "";
          }
          if (value === true || value === false || value === "true" || value === "false") {
            return String(value);
          }
          throw new Refusal(`the attribute "${name}" of this user is ${show(value)}, but Flex needs true or false.`);
        }

        """;

    /// <summary>Checks a list.</summary>
    public const string List = """

        /**
         * Flex takes a list as one text with commas and knows no escape.
         * @param {string} name
         * @param {unknown} value
         * @param {(name: string, value: unknown) => string} element
         */
        function list(name, value, element) {
          if (value === undefined || value === null) {
            return "";
          }
          if (!Array.isArray(value)) {
            throw new Refusal(`the attribute "${name}" of this user is ${show(value)}, but Flex needs a list.`);
          }
          const texts = value.map((item) => element(name, item));
          for (const text of texts) {
            if (text === "" || text.includes(",")) {
              throw new Refusal(`the list "${name}" of this user holds ${show(text)}, but an element must be a non-empty text without a comma.`);
            }
          }
          return texts.join(",");
        }

        """;
}
