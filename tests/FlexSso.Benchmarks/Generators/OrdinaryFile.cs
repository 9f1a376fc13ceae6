namespace FlexSso.Benchmarks.Generators;

/// <summary>A source file such as most of a project is: one class with methods, 100 to 300 lines, no declaration.</summary>
internal static class OrdinaryFile
{
    private const int FewestMethods = 7;
    private const int MostMethods = 20;

    /// <param name="n">Names the class, and says how long it is.</param>
    /// <param name="revision">A number in the body of one method: another revision is a small edit.</param>
    public static string Text(int n, int revision = 0)
    {
        int methods = FewestMethods + n % (MostMethods - FewestMethods + 1);
        // Some classes carry an attribute, so that a generator has to look at it.
        string attribute = n % 3 == 0 ? "[Serializable]\n" : "";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Acme.Ordinary;

            {{attribute}}public class Service{{n}}
            {
                private readonly Dictionary<string, int> _counts = new();

                public int Revision => {{revision}};

                public IEnumerable<string> Words => from pair in _counts where pair.Value > {{n}} orderby pair.Key select pair.Key;
            {{string.Concat(Enumerable.Range(0, methods).Select(Method))}}
            }

            """;
    }

    private static string Method(int n) =>
        $$"""


                /// <summary>Describes entry {{n}}.</summary>
                public string? Describe{{n}}(string name, int most = {{n}})
                {
                    string? text = null;
                    for (int i = 0; i < most; i++)
                    {
                        if (_counts.TryGetValue(name + i, out int count) && count > 0)
                            text += $"{name}: {count}; ";
                        else
                            _counts[name + i] = i;
                    }
                    return text?.TrimEnd();
                }
            """;
}
