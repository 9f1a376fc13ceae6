using System.Reflection;
using NUnit.Framework.Internal;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>One test of a fixture with its arguments, run here without NUnit's report.</summary>
internal sealed record FixtureTest(Type Fixture, MethodInfo Method, object?[] Arguments)
{
    public bool Passes()
    {
        // A failure here is not a failure of the test that asks.
        using (new TestExecutionContext.IsolatedContext())
        {
            object instance = Activator.CreateInstance(Fixture)!;
            try
            {
                Method.Invoke(instance, Arguments);
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
