using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Model;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>
/// Writes the post-login Action. It never throws, because an error in an Action refuses the login without a reason. It keeps no state and no
/// personal data, needs no package and no secret, and runs on node18 and node22.
/// </summary>
internal static class ActionEmitter
{
    public static string Emit(ConfigModel config, EnvironmentModel environment)
    {
        string[] functions = [.. Functions(config, environment)];
        functions[functions.Length - 1] += "\n";
        return string.Join("\n\n", functions);
    }

    private static IEnumerable<string> Functions(ConfigModel config, EnvironmentModel environment)
    {
        yield return ActionHead.Code(config, environment);
        yield return ActionHandler.Code;
        AccessModel access = environment.Access;
        yield return AttributesFunction.Code(access, config.Attributes);
        yield return ConnectionFunctions.CheckConnection;
        yield return ConnectionFunctions.RequireOwnEmail(access);
        yield return RolesFunction.Code(access);
        if (access.RolesFrom.Count > 0)
            yield return RolesFunction.MappedRoles;
        yield return HelperFunctions.Member;
        yield return HelperFunctions.Plain;
        // The rest depends on the declared attributes: a reader of the Action should find no function that is never called.
        if (access.RolesFrom.Count > 0 || config.Attributes.Any(static a => a.Source.Count > 0))
            yield return HelperFunctions.At;
        if (Has(WorkerAttributeType.Text, WorkerAttributeType.TextArray))
            yield return HelperFunctions.Text;
        if (Has(WorkerAttributeType.Int, WorkerAttributeType.IntArray))
            yield return HelperFunctions.Int;
        if (Has(WorkerAttributeType.Boolean, WorkerAttributeType.BooleanArray))
            yield return HelperFunctions.Boolean;
        if (Has(WorkerAttributeType.TextArray, WorkerAttributeType.IntArray, WorkerAttributeType.BooleanArray))
            yield return HelperFunctions.List(
                Has(WorkerAttributeType.TextArray),
                Has(WorkerAttributeType.IntArray, WorkerAttributeType.BooleanArray)
            );

        bool Has(params WorkerAttributeType[] types) => config.Attributes.Any(a => types.Contains(a.Type));
    }
}
