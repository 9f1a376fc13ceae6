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
          return value.replace(/[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu, " ");
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

    /// <summary>Checks a text.</summary>
    public const string Text = """
        /**
         * @param {string} name
         * @param {unknown} value
         * @param {string} [initial] The value of a user who has none.
         */
        function text(name, value, initial = "") {
          if (value === undefined || value === null) {
            return initial;
          }
          if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return plain(String(value));
          }
          throw new Refusal(`the attribute "${name}" of this user does not fit: Flex needs a text.`);
        }
        """;

    /// <summary>Checks a whole number.</summary>
    public const string Int = """
        /**
         * @param {string} name
         * @param {unknown} value
         * @param {string} [initial] The value of a user who has none.
         */
        function int(name, value, initial) {
          if (value === undefined || value === null || value === "") {
            return initial;
          }
          if (Number.isSafeInteger(value) || (typeof value === "string" && /^-?[0-9]{1,15}$/.test(value))) {
            return String(value);
          }
          throw new Refusal(`the attribute "${name}" of this user does not fit: Flex needs a whole number.`);
        }
        """;

    /// <summary>Checks true or false.</summary>
    public const string Boolean = """
        /**
         * @param {string} name
         * @param {unknown} value
         * @param {string} [initial] The value of a user who has none.
         */
        function boolean(name, value, initial) {
          if (value === undefined || value === null || value === "") {
            return initial;
          }
          if (value === true || value === false || value === "true" || value === "false") {
            return String(value);
          }
          throw new Refusal(`the attribute "${name}" of this user does not fit: Flex needs true or false.`);
        }
        """;

    /// <summary>Checks a list. An empty list of texts is an empty text.</summary>
    /// <param name="isOfTexts">The declaration has a list of texts.</param>
    /// <param name="isOfOthers">It has a list of numbers, or of true and false.</param>
    public static string List(bool isOfTexts, bool isOfOthers)
    {
        string empty =
            !isOfOthers ? "\"\""
            : !isOfTexts ? "undefined"
            : "element === text ? \"\" : undefined";
        return $$"""
            /**
             * Flex takes a list as one text with commas and knows no escape.
             * @param {string} name
             * @param {unknown} value
             * @param {(name: string, value: unknown) => string | undefined} element
             * @param {string} [initial] The value of a user who has none.
             */
            function list(name, value, element, initial) {
              const empty = {{empty}};
              if (value === undefined || value === null) {
                return initial ?? empty;
              }
              if (!Array.isArray(value)) {
                throw new Refusal(`the attribute "${name}" of this user does not fit: Flex needs a list.`);
              }
              const texts = value.map((item) => element(name, item));
              if (texts.some((item) => item === undefined || item === "" || item.includes(","))) {
                throw new Refusal(`the list "${name}" of this user does not fit: an element must be a non-empty text without a comma.`);
              }
              return texts.length > 0 ? texts.join(",") : empty;
            }
            """;
    }
}
