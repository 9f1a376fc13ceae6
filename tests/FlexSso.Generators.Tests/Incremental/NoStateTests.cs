using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FlexSso.Generators.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>
/// The generator, the analyzers and the code fixes remember nothing: a host may share one instance between projects and threads. A static
/// field is readonly and holds a value that cannot change. An array can, so a list of constants is an <c>ImmutableArray</c>, or
/// <c>Array.AsReadOnly</c> in source that the library compiles too.
/// </summary>
public sealed class NoStateTests
{
    private static readonly Type[] Immutable =
    [
        typeof(string),
        typeof(Type),
        typeof(DiagnosticDescriptor),
        typeof(SymbolDisplayFormat),
        typeof(SourceTextValueProvider<>),
        typeof(System.Text.Encoding),
        typeof(Delegate),
    ];

    [TestCase(typeof(FlexSsoGenerator))]
    [TestCase(typeof(FlexSsoCodeFixProvider))]
    public void No_static_field_can_change(Type type)
    {
        FieldInfo[] fields =
        [
            .. type
                .Assembly.GetTypes()
                .Where(static t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.StartsWith('<'))
                .SelectMany(static t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(static f => !f.IsLiteral && !f.Name.StartsWith('<') || f.Name.EndsWith("k__BackingField", StringComparison.Ordinal)),
        ];

        Assert.That(fields.Where(CanChange).Select(static f => $"{f.DeclaringType}.{f.Name}"), Is.Empty);
    }

    [Test]
    public void What_can_change_is_found()
    {
        Assert.That(
            new object[] { new int[1], new List<int>(), new Dictionary<int, int>(), new ConditionalWeakTable<object, object>(), new Mutable() },
            Is.All.Matches<object>(static value => CanChange(value, []))
        );
        Assert.That(CanChange(System.Collections.Immutable.ImmutableArray.Create(new Mutable()), []));
        Assert.That(CanChange(Array.AsReadOnly(new[] { "a" }), []), Is.False);
    }

    private static bool CanChange(FieldInfo field) =>
        !field.IsInitOnly
        || field.IsDefined(typeof(ThreadStaticAttribute))
        || (!field.DeclaringType!.ContainsGenericParameters && CanChange(field.GetValue(null), []));

    private static bool CanChange(object? value, HashSet<object> seen)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return false;
        Type type = value.GetType();
        if (Immutable.Any(t => t.IsAssignableFrom(type.IsGenericType && t.IsGenericTypeDefinition ? type.GetGenericTypeDefinition() : type)))
            return false;
        if (value is IEnumerable items)
            return !IsReadOnly(value) || items.Cast<object?>().Any(item => CanChange(item, seen));
        // An object of ours, or a pair of the BCL's: readonly fields all the way down.
        return type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(f => (!f.IsInitOnly && !type.IsValueType) || CanChange(f.GetValue(value), seen));
    }

    private static bool IsReadOnly(object collection) =>
        collection is not Array
        && collection
            .GetType()
            .GetInterfaces()
            .Where(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>))
            .Select(i => (bool)i.GetProperty("IsReadOnly")!.GetValue(collection)!)
            .DefaultIfEmpty(false)
            .All(static isReadOnly => isReadOnly);

    private sealed class Mutable
    {
        public int Value { get; set; }
    }
}
