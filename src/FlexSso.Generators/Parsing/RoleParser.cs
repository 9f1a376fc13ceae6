using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Roles;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The roles of one declared user (FLEXSSO0301 to 0303).</summary>
internal static class RoleParser
{
    public static EquatableArray<int> Parse(AttributeData attribute, string email, RuleSink sink)
    {
        List<int> roles = [];
        int given = 0;
        for (int position = 1; position < attribute.ConstructorArguments.Length; position++)
        {
            TypedConstant argument = attribute.ConstructorArguments[position];
            if (argument.Kind != TypedConstantKind.Array)
            {
                given++;
                Add(argument, Place.Of(attribute, position), email, roles, sink);
            }
            else if (!argument.IsNull)
            {
                ImmutableArray<TypedConstant> elements = argument.Values;
                given += elements.Length;
                for (int i = 0; i < elements.Length; i++)
                    Add(elements[i], Place.Of(attribute, position, i), email, roles, sink);
            }
        }
        if (given == 0)
            sink.Report(Rules.NoRole, NoRolePlace(attribute), email);
        return new EquatableArray<int>(roles.ToArray());
    }

    // On the argument that holds no role; on the attribute when there is none.
    private static Place NoRolePlace(AttributeData attribute) => Place.Of(attribute, 1);

    private static void Add(TypedConstant constant, Place place, string email, List<int> roles, RuleSink sink)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Error:
                sink.MarkInvalid();
                return;
            case TypedConstantKind.Array when !constant.IsNull:
                foreach (TypedConstant element in constant.Values)
                    Add(element, place, email, roles, sink);
                return;
            case TypedConstantKind.Enum
                when constant.Type?.Name == nameof(FlexRole) && constant.Value is int value && FlexRoleNames.IsDefined((FlexRole)value):
                AddOnce((FlexRole)value, place, email, roles, sink);
                return;
            case TypedConstantKind.Primitive when constant.Value is string name && FlexRoleNames.TryParse(name, out FlexRole role):
                AddOnce(role, place, email, roles, sink);
                return;
            default:
                ReportUnknown(constant, place, email, sink);
                return;
        }
    }

    private static void AddOnce(FlexRole role, Place place, string email, List<int> roles, RuleSink sink)
    {
        if (roles.Contains((int)role))
            sink.Report(Rules.DuplicateRole, place, Fix.None.With(FixKeys.RemoveRole, "true"), FlexRoleNames.All[(int)role], email);
        else
            roles.Add((int)role);
    }

    private static void ReportUnknown(TypedConstant constant, Place place, string email, RuleSink sink)
    {
        string name = constant.IsNull ? "null" : constant.Value?.ToString() ?? "";
        FlexRole? suggestion = RoleSuggestion.For(name);
        sink.Report(
            Rules.UnknownRole,
            place,
            Fix.None.With(FixKeys.Role, suggestion?.ToString()),
            name,
            email,
            suggestion is { } role
                ? "did you mean '" + FlexRoleNames.All[(int)role] + "' (FlexRole." + role + ")?"
                : "use one of " + string.Join(", ", FlexRoleNames.All)
        );
    }
}
