using FlexSso.Attributes;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>The function <c>attributesOf</c>: the SAML attributes that Flex always reads, then the declared ones, one line each.</summary>
internal static class AttributesFunction
{
    public static string Code(AccessModel access, EquatableArray<WorkerAttributeModel> attributes) =>
        $$"""
            /**
             * What Flex writes to the worker at this login. An empty text clears a text or a list of texts. What is undefined is not sent, because an
             * empty number, or an empty true or false, may not fit; the worker keeps the value that it has.
             * @param {Event} event
             * @returns {Array<[string, string | string[] | undefined]>}
             */
            function attributesOf(event) {
              checkConnection(event);
              const user = event.user;
              const flex = member(user?.app_metadata, "flex");
              const email = user?.email;
              // Software on the way may strip blanks and invisible characters, and then it is the address of another worker.
              if (typeof email !== "string" || email === "" || /[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(email)) {
                throw new Refusal("this user has no usable e-mail address in Auth0, and Flex names its workers by it.");
              }
              if (email.length > 64) {
                throw new Refusal("the e-mail address of this user is longer than the 64 characters that a Flex worker name may have.");
              }{{OwnEmail(access)}}
              const name = typeof user.name === "string" ? plain(user.name).trim() : "";
              // No picture is worth a login: one that Auth0 would not take, being too long in bytes, is left out.
              const hasPicture = typeof user.picture === "string" && /^[!-~]{1,2000}$/.test(user.picture);
              return [
                ["email", email],
                ["full_name", name !== "" && name.length <= 256 ? name : email],
                ["image_url", hasPicture ? String(user.picture) : ""],
                ["roles", rolesOf({{RolesFunction.Arguments(access)}})],{{Rows(attributes)}}
              ];
            }
            """;

    // The address is that of the first identity. Another connection can hold it too, so there it must be verified.
    private static string OwnEmail(AccessModel access) =>
        access.RequiresVerifiedEmail
            ? "\n  requireOwnEmail(event);"
            : """

                  // After account linking, the address is that of the first identity, which may be of another connection.
                  const home = user.identities?.[0]?.connection;
                  if (home !== undefined && !CONNECTIONS.includes(home)) {
                    requireOwnEmail(event);
                  }
                """;

    private static string Rows(EquatableArray<WorkerAttributeModel> attributes) =>
        string.Concat(attributes.Select(static a => "\n    " + Row(a)));

    // An empty contact_uri would leave the worker without an address for calls.
    private static string Row(WorkerAttributeModel attribute)
    {
        string leftOut = attribute.Name == AttributeNames.Softphone ? " || undefined" : "";
        return $"[{JavaScriptText.Literal(attribute.SamlName)}, {Checked(attribute)}{leftOut}],";
    }

    private static string Checked(WorkerAttributeModel attribute)
    {
        string arguments = $"{JavaScriptText.Literal(attribute.Name)}, {Value(attribute)}";
        string initial =
            attribute.Initial.Count == 0 ? "" : ", " + JavaScriptText.Literal(SingleLineText.Of(string.Join(",", attribute.Initial)));
        return attribute.Type switch
        {
            WorkerAttributeType.Text => $"text({arguments}{initial})",
            WorkerAttributeType.Int => $"int({arguments}{initial})",
            WorkerAttributeType.Boolean => $"boolean({arguments}{initial})",
            WorkerAttributeType.TextArray => $"list({arguments}, text{initial})",
            WorkerAttributeType.IntArray => $"list({arguments}, int{initial})",
            _ => $"list({arguments}, boolean{initial})",
        };
    }

    private static string Value(WorkerAttributeModel attribute) =>
        attribute.Source.Count == 0
            ? $"member(flex, {JavaScriptText.Literal(attribute.Key)})"
            : $"at(event, {JavaScriptText.Array(attribute.Source)})";
}
