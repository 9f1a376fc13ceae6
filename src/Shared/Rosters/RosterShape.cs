using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>The part of a configuration that its rosters are checked against.</summary>
internal sealed class RosterShape : IEquatable<RosterShape>
{
    private readonly WorkerAttributeModel[] _attributes;
    private readonly string[] _emails;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <param name="attributes">The declared attributes, in the order of their declaration.</param>
    /// <param name="declaredEmails">The e-mails of the users that are declared in code. A roster must not repeat them.</param>
    public RosterShape(IEnumerable<WorkerAttributeModel> attributes, IEnumerable<string> declaredEmails)
    {
        _attributes = attributes.ToArray();
        _emails = declaredEmails.ToArray();
        foreach (string email in _emails)
            _keys.Add(EmailAddress.KeyOf(email));
    }

    public IReadOnlyList<WorkerAttributeModel> Attributes => _attributes;

    public bool IsDeclaredInCode(string emailKey) => _keys.Contains(emailKey);

    public bool Equals(RosterShape? other) =>
        other is not null
        // As an extension method, C# would choose the overload for spans, and the task's dll would need System.Memory.
        && Enumerable.SequenceEqual(_attributes, other._attributes)
        && Enumerable.SequenceEqual(_emails, other._emails);

    public override bool Equals(object? obj) => Equals(obj as RosterShape);

    public override int GetHashCode() => (_attributes.Length * 31) + _emails.Length;
}
