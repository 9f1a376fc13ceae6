namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Compares two JSON values, member by member. The order of members does not count, that of a list does.</summary>
internal static class DataDrift
{
    // A message is one line.
    private const int MaxShown = 60;

    /// <param name="there">What the tenant has.</param>
    /// <param name="declared">What the declaration gives.</param>
    /// <param name="name">What the value is called, such as <c>'signResponse'</c>.</param>
    /// <param name="add">Takes a place and a sentence without a remedy.</param>
    public static void Compare(DataNode there, DataNode declared, string name, Action<int, string> add)
    {
        if (there.Kind == DataKind.Object && declared.Kind == DataKind.Object)
        {
            foreach (DataMember member in declared.Members)
            {
                if (there.Find(member.Name) is { } same)
                    Compare(same.Value, member.Value, Join(name, member.Name), add);
                else
                    add(there.Start, $"{Quoted(Join(name, member.Name))} is not set, and the declaration gives {Shown(member.Value)}");
            }
            foreach (DataMember member in there.Members.Where(member => declared.Find(member.Name) is null))
                add(member.Start, $"{Quoted(Join(name, member.Name))} is {Shown(member.Value)}, and the declaration does not set it");
        }
        else if (!AreSame(there, declared))
            add(there.Start, $"{Quoted(name)} is {Shown(there)}, and the declaration gives {Shown(declared)}");
    }

    private static bool AreSame(DataNode there, DataNode declared) =>
        there.Kind == declared.Kind
        && there.Text == declared.Text
        && there.Elements.Count == declared.Elements.Count
        && there.Elements.Zip(declared.Elements, AreSame).All(static same => same);

    private static string Join(string name, string member) => name.Length == 0 ? member : name + "." + member;

    private static string Quoted(string name) => "'" + name + "'";

    private static string Shown(DataNode value)
    {
        string text = value.Kind switch
        {
            DataKind.Text => "'" + value.Text + "'",
            DataKind.Number => value.Text,
            DataKind.True => "true",
            DataKind.False => "false",
            DataKind.Null => "null",
            // Lists of lists are no setting of an addon.
            DataKind.List => "[" + string.Join(", ", value.Elements.Take(MaxShown).Select(ShownElement)) + "]",
            _ => "an object",
        };
        return text.Length <= MaxShown ? text : text.Substring(0, MaxShown) + "\u2026";
    }

    private static string ShownElement(DataNode element) => element.Kind == DataKind.List ? "a list" : Shown(element);
}
