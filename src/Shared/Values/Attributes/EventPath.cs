using FlexSso.Attributes;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// A path that the Action reads from its event (FLEXSSO0409, 0412, 0414, 0419), such as the <c>Source</c> of a worker attribute: a chain of plain
/// names, so that it can only be a member access in the Action, and one that the documented event has.
/// </summary>
internal static class EventPath
{
    private const string Root = "event";

    // What the browser or the application asks for when a login begins.
    private static readonly string[] OfTheRequest =
    [
        "acr_values",
        "actor",
        "actor_token_type",
        "correlation_id",
        "id",
        "linking_id",
        "locale",
        "login_hint",
        "prompt",
        "protocol",
        "redirect_uri",
        "requested_authorization_details",
        "requested_scopes",
        "response_mode",
        "response_type",
        "state",
        "subject_token_type",
        "ui_locales",
    ];

    /// <param name="argument">The argument as the user knows it: <c>Source</c>.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="wanted">The type that the value has to fit; null when it is not known.</param>
    public static ValueFinding? Check(string argument, string path, WorkerAttributeType? wanted)
    {
        if (PathForm.WhyNot(Root, path) is { } reason)
            return new ValueFinding(RuleIds.WrongSource, argument, path, reason);
        string[] names = NamesOf(path);
        if (MetadataField.FindForbidden(names) is var (field, why))
            return new ValueFinding(RuleIds.ForbiddenField, argument, path, field, why);
        if (WhyRefused(names) is { } refused)
            return Unfit(argument, path, refused, "name a member of the user's profile, such as 'event.user.app_metadata.department'");
        return CheckMembers(argument, path, names, wanted);
    }

    /// <summary>The names after <c>event</c>, for a valid path.</summary>
    public static string[] NamesOf(string path) => path.Split('.').Skip(1).ToArray();

    private static ValueFinding? CheckMembers(string argument, string path, string[] names, WorkerAttributeType? wanted)
    {
        string parent = "";
        for (int i = 0; i < names.Length; i++)
        {
            string known = Join(parent, names[i]);
            bool isObject = EventTable.IsObject(known);
            EventValue? value = EventTable.Find(known) ?? (isObject ? null : EventTable.Find(Join(parent, "*")));
            if (!isObject && EventTable.Find(known) is null && EditDistance.Nearest(EventTable.MembersOf(parent), names[i]) is { } right)
            {
                string[] meant = path.Split('.');
                meant[i + 1] = right;
                return Slip(argument, path, names[i], string.Join(".", meant), value == EventValue.Any, wanted);
            }
            if (value is null && !isObject)
                return Unknown(argument, path, parent, names[i]);
            if (value == EventValue.Any)
                return null;
            bool isLast = i == names.Length - 1;
            if (value is { } held)
                return isLast ? CheckValue(argument, path, held, wanted) : NoMember(argument, path, known, held);
            if (isLast)
                return Unfit(
                    argument,
                    path,
                    "is an object, and Flex takes plain values and lists of them",
                    known.StartsWith("user.app_metadata", StringComparison.Ordinal)
                        ? "name a member of it, such as 'event.user.app_metadata.department'"
                        : "name a member of it" + Members(known)
                );
            parent = known;
        }
        return null;
    }

    private static ValueFinding? CheckValue(string argument, string path, EventValue value, WorkerAttributeType? wanted)
    {
        if (value == EventValue.ObjectList)
            return Unfit(
                argument,
                path,
                "is a list of objects, and Flex takes plain values and lists of them",
                "let an Action of your own that runs earlier put the value into app_metadata, and read it there"
            );
        if (wanted is not { } type)
            return null;
        bool isList = value == EventValue.TextList;
        if (AttributeNames.IsList(type) && !isList)
            return Unfit(
                argument,
                path,
                "is " + Describe(value) + ", but a list is wanted",
                "name a list, such as 'event.authorization.roles'"
            );
        if (!AttributeNames.IsList(type) && isList)
            return Unfit(argument, path, "is a list, but one value is wanted", "declare a list, such as string[], or name one value");
        bool isOther =
            (value == EventValue.Boolean && type == WorkerAttributeType.Int)
            || (value == EventValue.Number && type == WorkerAttributeType.Boolean);
        return isOther
            ? Unfit(
                argument,
                path,
                "is " + Describe(value) + ", but " + (type == WorkerAttributeType.Int ? "a whole number" : "a boolean") + " is wanted",
                "declare it as " + (type == WorkerAttributeType.Int ? "bool" : "int") + " or string"
            )
            : null;
    }

    private static string? WhyRefused(string[] names) =>
        names[0] switch
        {
            "secrets" => "is a secret of the Action, which must not leave Auth0",
            "configuration" => "is private to Auth0",
            "request" or "prompt" or "security_context" or "session_transfer_token" =>
                "comes with the request, so that whoever signs in can choose it",
            "transaction" when names.Length > 1 && Array.IndexOf(OfTheRequest, names[1]) >= 0 =>
                "comes with the request, so that whoever signs in can choose it",
            "session" when names.Length > 1 && names[1] == "device" =>
                "is what the browser says of itself, so that whoever signs in can choose it",
            "authentication" when Array.IndexOf(names, "NewDevice") >= 0 && Array.IndexOf(names, "details") >= 0 =>
                "is what the browser says of itself, so that whoever signs in can choose it",
            "refresh_token" or "resource_server" => "belongs to OAuth, and a login with SAML has none",
            _ => null,
        };

    private static ValueFinding Slip(string argument, string path, string name, string meant, bool isOpen, WorkerAttributeType? wanted)
    {
        ValueFinding finding = isOpen
            ? new ValueFinding(RuleIds.NearMissSource, argument, path, name, meant)
            : Unfit(argument, path, NotThere(name), "write '" + meant + "'");
        // A fix must end in a right path, also when there are two slips in it.
        return finding with { Likely = Check(argument, meant, wanted) is { } next ? next.Likely : meant };
    }

    private static ValueFinding Unknown(string argument, string path, string parent, string name) =>
        Unfit(
            argument,
            path,
            NotThere(name),
            "name " + (parent.Length == 0 ? "one of the event's" : "one of '" + Root + "." + parent + "'") + Members(parent)
        );

    private static ValueFinding NoMember(string argument, string path, string known, EventValue value) =>
        Unfit(
            argument,
            path,
            "reads a member of '" + Root + "." + known + "', which is " + Describe(value),
            value == EventValue.ObjectList
                ? "let an Action of your own that runs earlier put the value into app_metadata, and read it there"
                : "write '" + Root + "." + known + "' if that is meant"
        );

    private static string NotThere(string name) => "names '" + name + "', which the Action's event does not have there";

    private static string Members(string path)
    {
        IReadOnlyList<string> members = EventTable.MembersOf(path);
        return members.Count == 0 ? "" : ": " + string.Join(", ", members);
    }

    private static string Describe(EventValue value) =>
        value switch
        {
            EventValue.Number => "a number",
            EventValue.Boolean => "a boolean",
            EventValue.Plain => "a plain value",
            EventValue.TextList => "a list of texts",
            EventValue.ObjectList => "a list of objects",
            _ => "a text",
        };

    private static string Join(string parent, string name) => parent.Length == 0 ? name : parent + "." + name;

    private static ValueFinding Unfit(string argument, string path, string cause, string remedy) =>
        new(RuleIds.UnfitSource, argument, path, cause, remedy);
}
