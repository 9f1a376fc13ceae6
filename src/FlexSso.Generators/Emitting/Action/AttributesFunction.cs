using FlexSso.Attributes;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>The function <c>attributesOf</c>: the SAML attributes that Flex always reads, then the declared ones, one line each.</summary>
internal static class AttributesFunction
{
    public static string Code(EquatableArray<WorkerAttributeModel> attributes) =>
        $$"""
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
                ["roles", rolesOf(flex)],{{Rows(attributes)}}
              ];
            }
            """;

    private static string Rows(EquatableArray<WorkerAttributeModel> attributes) =>
        string.Concat(attributes.Select(static a => "\n    " + Row(a)));

    // An empty contact_uri would leave the worker without an address for calls, so it is the only attribute that is left out when empty.
    private static string Row(WorkerAttributeModel attribute)
    {
        string pair = $"{JavaScriptText.Literal(attribute.SamlName)}, {Checked(attribute)}";
        return attribute.Name == ReservedName.Softphone ? $"...present({pair})," : $"[{pair}],";
    }

    private static string Checked(WorkerAttributeModel attribute)
    {
        string arguments = $"{JavaScriptText.Literal(attribute.Name)}, {Value(attribute)}";
        return attribute.Type switch
        {
            WorkerAttributeType.Text => $"text({arguments})",
            WorkerAttributeType.Int => $"int({arguments})",
            WorkerAttributeType.Boolean => $"boolean({arguments})",
            WorkerAttributeType.TextArray => $"list({arguments}, text)",
            WorkerAttributeType.IntArray => $"list({arguments}, int)",
            _ => $"list({arguments}, boolean)",
        };
    }

    private static string Value(WorkerAttributeModel attribute) =>
        attribute.Source.Count == 0
            ? $"member(flex, {JavaScriptText.Literal(attribute.Key)})"
            : $"at(event, {JavaScriptText.Array(attribute.Source)})";
}
