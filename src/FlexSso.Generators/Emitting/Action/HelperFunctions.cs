namespace FlexSso.Generators.Emitting.Action;

/// <summary>The small functions of the Action. An Action gets only those that it calls.</summary>
internal static class HelperFunctions
{
    /// <summary>Reads an own member of a JSON object.</summary>
    public const string Member = """
        /**
         * An own member of a JSON object, whatever the value is.
         * @param {unknown} value
         * @param {string} name
         * @returns {unknown}
         */
        function member(value, name) {
          return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        }
        """;

    /// <summary>Replaces what SAML cannot carry by blanks.</summary>
    public const string Plain = """
        /**
         * Line ends and control characters become blanks: XML cannot carry all of them, and a carriage return breaks the signature.
         * @param {string} value
         */
        function plain(value) {
          return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g, " ");
        }
        """;

    /// <summary>Shows a value in a refusal.</summary>
    public const string Show = """
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
    public const string Int = """
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
