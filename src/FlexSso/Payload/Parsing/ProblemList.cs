using System.Collections;

namespace FlexSso;

/// <summary>The problems of one text, in its order.</summary>
internal sealed class ProblemList(string json) : IReadOnlyList<FlexPayloadProblem>
{
    private readonly List<FlexPayloadProblem> _problems = [];

    public int Count => _problems.Count;

    public FlexPayloadProblem this[int index] => _problems[index];

    public void Add(string path, int position, string message)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++)
        {
            if (json[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }
        FlexPayloadProblem problem = new(path, line, position - lineStart + 1, message + ".");
        int at = _problems.Count;
        while (at > 0 && IsBehind(_problems[at - 1], problem))
            at--;
        _problems.Insert(at, problem);
    }

    /// <summary>Adds a problem unless the value has one already.</summary>
    public void AddOnce(string path, int position, string message)
    {
        if (!_problems.Exists(problem => problem.Path == path))
            Add(path, position, message);
    }

    public IEnumerator<FlexPayloadProblem> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _problems.GetEnumerator();

    private static bool IsBehind(FlexPayloadProblem one, FlexPayloadProblem other) =>
        one.Line > other.Line || (one.Line == other.Line && one.Column > other.Column);
}
