using System.Reflection;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>The fixtures that are named after a rule, and their tests.</summary>
internal static class Fixtures
{
    public static Type[] Of(string id) =>
        [.. typeof(Fixtures).Assembly.GetTypes().Where(type => type.Name.StartsWith(id + "_", StringComparison.Ordinal) && type.IsPublic)];

    /// <summary>Every test of a fixture with every set of arguments, as far as they can be called without NUnit.</summary>
    public static IEnumerable<FixtureTest> TestsOf(Type fixture) =>
        from method in fixture.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from arguments in Arguments(method)
        select new FixtureTest(fixture, method, arguments);

    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (method.GetCustomAttribute<TestAttribute>() is not null && parameters.Length == 0)
            yield return [];
        foreach (TestCaseAttribute test in method.GetCustomAttributes<TestCaseAttribute>())
        {
            if (test.Arguments.Length <= parameters.Length && !parameters.Any(p => p.IsDefined(typeof(ParamArrayAttribute))))
                yield return [.. test.Arguments, .. parameters.Skip(test.Arguments.Length).Select(p => p.DefaultValue)];
        }
    }
}
