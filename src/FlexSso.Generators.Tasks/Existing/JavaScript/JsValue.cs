using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What is known of a value in an Action without running it.</summary>
internal abstract record JsValue
{
    public static readonly JsValue Undefined = new Nothing();

    private const int MaxAlternatives = 50;

    private IReadOnlyList<string>? _paths;

    /// <summary>A text, a number or a boolean, as JavaScript writes it.</summary>
    public sealed record Constant(object Value) : JsValue;

    /// <summary><c>undefined</c> or <c>null</c>.</summary>
    public sealed record Nothing : JsValue;

    /// <summary>A member of the event, such as <c>event.user.email</c>, or the event itself.</summary>
    public sealed record OfEvent(string Path) : JsValue;

    /// <summary>A member of the API, such as <c>api.samlResponse</c>, or the API itself.</summary>
    public sealed record OfApi(string Path) : JsValue;

    public sealed record List(IReadOnlyList<JsValue> Elements) : JsValue;

    public sealed record Object(IReadOnlyDictionary<string, JsValue> Members) : JsValue;

    /// <summary>A function of the file, and the names that it sees.</summary>
    public sealed record Function(IFunction Node, JsScope Scope) : JsValue;

    /// <summary>One of two values.</summary>
    /// <param name="First">The value that is not missing when it is taken.</param>
    /// <param name="Second">The other one.</param>
    /// <param name="IsDefault">The second is taken when the first is missing: <c>a || b</c>, <c>a ?? b</c>, a default value. Else a condition decides.</param>
    public sealed record Either(JsValue First, JsValue Second, bool IsDefault) : JsValue
    {
        public override int Alternatives { get; } = First.Alternatives + Second.Alternatives;
    }

    /// <summary>A value that the code computes, from these members of the event.</summary>
    public sealed record Computed(IReadOnlyList<string> From) : JsValue;

    /// <summary>A condition, and what is known when it holds and when it does not.</summary>
    public sealed record Test(JsFacts WhenTrue, JsFacts WhenFalse) : JsValue;

    /// <summary>One of two values; a computed one where there are too many to follow.</summary>
    public static JsValue OneOf(JsValue first, JsValue second, bool isDefault = false) =>
        first.Alternatives + second.Alternatives <= MaxAlternatives
            ? new Either(first, second, isDefault)
            : new Computed([.. first.Paths.Union(second.Paths)]);

    /// <summary>The number of values that this may be.</summary>
    public virtual int Alternatives => 1;

    /// <summary>The members of the event that the value comes from. Values share parts, so each remembers its own.</summary>
    public IReadOnlyList<string> Paths => _paths ??= [.. AllPaths.Distinct()];

    private IEnumerable<string> AllPaths =>
        this switch
        {
            OfEvent member => [member.Path],
            Computed computed => computed.From,
            List list => list.Elements.SelectMany(static element => element.Paths),
            Object of => of.Members.Values.SelectMany(static member => member.Paths),
            Either either => either.First.Paths.Concat(either.Second.Paths),
            Test test => test.WhenTrue.Paths,
            _ => [],
        };

    /// <summary>What is known when the value is true, and when it is not.</summary>
    public (JsFacts WhenTrue, JsFacts WhenFalse) Facts =>
        this switch
        {
            Test test => (test.WhenTrue, test.WhenFalse),
            // A default that is true, such as an empty list, tells nothing.
            Either either when either.Second is Nothing or Constant => (either.First.Facts.WhenTrue, JsFacts.None),
            OfEvent member => (JsFacts.Present(member.Path), JsFacts.None),
            _ => (JsFacts.None, JsFacts.None),
        };
}
