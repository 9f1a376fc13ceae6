using System.Reflection;
using NUnit.Framework.Internal;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>The fixtures that are named after a rule, run here without NUnit's report.</summary>
internal static class Fixtures
{
    public static Type[] Of(string id) =>
        [.. typeof(Fixtures).Assembly.GetTypes().Where(type => type.Name.StartsWith(id + "_", StringComparison.Ordinal) && type.IsPublic)];

    /// <summary>The first test that fails; null when all pass.</summary>
    public static string? FirstRed(Type fixture)
    {
        foreach (MethodInfo method in fixture.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            foreach (object?[] arguments in Cases(method))
            {
                if (!Passes(fixture, method, arguments))
                    return method.Name;
            }
        }
        return null;
    }

    private static IEnumerable<object?[]> Cases(MethodInfo method)
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

    private static bool Passes(Type fixture, MethodInfo method, object?[] arguments)
    {
        // What fails here is no failure of the test that asks.
        using (new TestExecutionContext.IsolatedContext())
        {
            object instance = Activator.CreateInstance(fixture)!;
            try
            {
                method.Invoke(instance, arguments);
                return TestExecutionContext.CurrentContext.CurrentResult.AssertionResults.Count == 0;
            }
            catch (TargetInvocationException e)
                when (e.InnerException is AssertionException or MultipleAssertException or InvalidOperationException)
            {
                return false;
            }
            finally
            {
                (instance as IDisposable)?.Dispose();
            }
        }
    }
}
