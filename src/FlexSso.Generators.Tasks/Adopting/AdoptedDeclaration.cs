using FlexSso.Generators.Tasks.Existing;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>The parts of a declaration that the files give. The first file that gives a value decides; everything else becomes a note.</summary>
internal sealed class AdoptedDeclaration
{
    // Thousands of users usually have one cause, and each place is counted from the beginning of its file.
    private const int MaxNotes = 200;

    private readonly Dictionary<AdoptedArgument, string> _arguments = [];
    private readonly Dictionary<string, AdoptedUser> _byEmail = new(StringComparer.Ordinal);
    private readonly List<AdoptedUser> _users = [];
    private readonly Dictionary<string, int> _notes = new(StringComparer.Ordinal);

    /// <summary>The full name of the class, if a file of this package tells it.</summary>
    public string? ClassName { get; set; }

    public List<AdoptedAttribute> Attributes { get; } = [];

    public List<AdoptedMapping> RoleMappings { get; } = [];

    public IReadOnlyList<AdoptedUser> Users => _users;

    /// <summary>A line for each thing that cannot be carried over, with its file and place.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The arguments with their values as C#, in the order of <see cref="AdoptedArgument"/>.</summary>
    public IEnumerable<KeyValuePair<AdoptedArgument, string>> Arguments => _arguments.OrderBy(static argument => argument.Key);

    public bool Has(AdoptedArgument argument) => _arguments.ContainsKey(argument);

    /// <summary>Whether an argument has this text.</summary>
    public bool Says(AdoptedArgument argument, string text) =>
        _arguments.TryGetValue(argument, out string? code) && code == CSharpLiteral.Of(text);

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => _arguments.Count == 0 && Attributes.Count == 0 && Users.Count == 0;

    /// <summary>Gives an argument a text.</summary>
    public void Set(AdoptedArgument argument, string text, SourceFile file, int start) =>
        SetCode(argument, CSharpLiteral.Of(text), file, start);

    /// <summary>Gives an argument a list of texts.</summary>
    public void Set(AdoptedArgument argument, IEnumerable<string> texts, SourceFile file, int start) =>
        SetCode(argument, "new[] { " + string.Join(", ", texts.Select(CSharpLiteral.Of)) + " }", file, start);

    /// <summary>Gives an argument a value.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="code">The value as C#.</param>
    /// <param name="file">The file that gives it.</param>
    /// <param name="start">Where it stands in the file.</param>
    public void SetCode(AdoptedArgument argument, string code, SourceFile file, int start)
    {
        if (!_arguments.TryGetValue(argument, out string? first))
            _arguments.Add(argument, code);
        else if (first != code)
            Note(file, start, $"{argument} is {code} here and {first} elsewhere; only one of them can be right");
    }

    /// <summary>The user with this address, in any case; null if there is none.</summary>
    public AdoptedUser? FindUser(string email) => _byEmail.TryGetValue(EmailAddress.KeyOf(email), out AdoptedUser? user) ? user : null;

    public void Add(AdoptedUser user)
    {
        _byEmail.Add(EmailAddress.KeyOf(user.Email), user);
        _users.Add(user);
    }

    /// <summary>Says what is not carried over.</summary>
    public void Note(SourceFile file, int start, string text)
    {
        _notes.TryGetValue(file.Path.Full, out int count);
        _notes[file.Path.Full] = count + 1;
        if (count == MaxNotes)
            Notes.Add(VisibleText.Of($"{file.Path.Name}: more was not carried over and is not listed; adopt a part of the file at a time"));
        if (count >= MaxNotes)
            return;
        (int line, int column) = TextPlace.Of(file.Text, start);
        string note = VisibleText.Of(SecretText.Redact($"{file.Path.Name}({line},{column}): {text}"));
        if (!Notes.Contains(note))
            Notes.Add(note);
    }
}
