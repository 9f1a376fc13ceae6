using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using FlexSso.Generators.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>
/// The generator, the analyzers and the code fixes remember nothing: a host may share one instance between projects and threads. A static field
/// is readonly, and its value cannot change. The one exception is a private array of constants, to which only its own class could write.
/// </summary>
public sealed class NoStateTests
{
    private static readonly Type[] Immutable =
    [
        typeof(string),
        typeof(DiagnosticDescriptor),
        typeof(SymbolDisplayFormat),
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
                .SelectMany(static t =>
                    t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                )
                .Where(static f => !f.IsLiteral),
        ];

        Assert.That(fields.Where(CanChange).Select(static f => $"{f.DeclaringType}.{f.Name}"), Is.Empty);
    }

    [Test]
    public void Mutable_values_are_found()
    {
        object[] values =
        [
            new int[1],
            new List<int>(),
            new Dictionary<int, int>(),
            new ConditionalWeakTable<object, object>(),
            new Mutable(),
            ImmutableArray.Create(new Mutable()),
        ];
        Assert.That(values, Is.All.Matches<object>(static value => CanChange(value, mayBeArray: false)));
        Assert.That(CanChange(new[] { new Mutable() }, mayBeArray: true));
        Assert.That(CanChange(new[] { "a" }, mayBeArray: true), Is.False);
        Assert.That(CanChange(Array.AsReadOnly(new[] { "a" }), mayBeArray: false), Is.False);
        Assert.That(CanChange(ImmutableArray.Create(("a", 1)), mayBeArray: false), Is.False);
    }

    private static bool CanChange(FieldInfo field) =>
        !field.IsInitOnly
        || field.IsDefined(typeof(ThreadStaticAttribute))
        || (!field.DeclaringType!.ContainsGenericParameters && CanChange(field.GetValue(null), mayBeArray: field.IsPrivate));

    private static bool CanChange(object? value, bool mayBeArray)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || IsImmutable(value.GetType()))
            return false;
        if (value is IEnumerable items)
            return !(IsReadOnly(value) || (mayBeArray && value is Array)) || items.Cast<object?>().Any(item => CanChange(item, mayBeArray));
        // The fields of a tuple change only where the tuple itself does.
        return value
            .GetType()
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(f => (!f.IsInitOnly && !value.GetType().IsValueType) || CanChange(f.GetValue(value), mayBeArray));
    }

    private static bool IsImmutable(Type type) =>
        Immutable.Any(t => t.IsAssignableFrom(t.IsGenericTypeDefinition && type.IsGenericType ? type.GetGenericTypeDefinition() : type));

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
