namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What a post-login Action does, as far as its code shows.</summary>
internal sealed class ActionFacts
{
    /// <summary>Where the function begins that Auth0 calls; null if the file exports none.</summary>
    public int? Handler { get; set; }

    public List<ActionCall> Calls { get; } = [];

    /// <summary>Reads of something that may be missing: the member that is read, and what it is read of.</summary>
    public List<(int Start, string Path, string Member)> UnsafeReads { get; } = [];

    /// <summary>Places where the code leaves what can be seen, such as a function of another module that is given the API.</summary>
    public List<(int Start, string What)> Undecided { get; } = [];

    /// <summary>Whether the code may be about Flex: it sets an attribute that Flex needs and few others do, or what it sets cannot be seen.</summary>
    public bool MayBeOfFlex =>
        Undecided.Count > 0
        || Calls.Exists(static call =>
            call.Name == ActionCall.SetAttribute
            && call.Arguments.Count > 0
            && (call.Arguments[0].Value as JsValue.Constant)?.Value is null or "roles" or "full_name"
        );

    /// <summary>Notes that code that is not in the file is given the API.</summary>
    public void NoteEscape(JsValue[] given, int start, string? name)
    {
        if (Array.Exists(given, static value => value is JsValue.OfApi))
            Undecided.Add((start, name ?? "a function"));
    }

    /// <summary>Members of the event that the code compares with a text.</summary>
    public List<(int Start, string Path, string Text)> Comparisons { get; } = [];

    /// <summary>Notes that a member of the event is compared with a text, or with each of a list.</summary>
    public void NoteComparison(JsValue member, JsValue with, int start)
    {
        if (member is not JsValue.OfEvent { Path: { } path })
            return;
        IEnumerable<JsValue> texts = with is JsValue.List list ? list.Elements : [with];
        foreach (string text in texts.OfType<JsValue.Constant>().Select(static each => each.Value).OfType<string>())
            Comparisons.Add((start, path, text));
    }
}
