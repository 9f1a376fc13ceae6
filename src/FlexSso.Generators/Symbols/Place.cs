using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Symbols;

/// <summary>
/// Where a diagnostic belongs, found only when one is reported: the generator runs the same parser and never asks.
/// </summary>
internal readonly struct Place
{
    private readonly AttributeData? _attribute;
    private readonly ISymbol? _symbol;
    private readonly SyntaxNode? _node;
    private readonly string? _argument;
    private readonly int _position;
    private readonly int _element;
    private readonly int _depth;

    private Place(
        AttributeData? attribute,
        ISymbol? symbol = null,
        string? argument = null,
        int position = -1,
        int element = -1,
        int depth = -1
    )
    {
        _attribute = attribute;
        _symbol = symbol;
        _argument = argument;
        _position = position;
        _element = element;
        _depth = depth;
    }

    private Place(SyntaxNode node)
        : this(attribute: null) => _node = node;

    /// <summary>The name of the attribute: something is missing from it.</summary>
    public static Place Of(AttributeData attribute) => new(attribute);

    /// <summary>The expression of a property argument.</summary>
    public static Place Of(AttributeData attribute, string argument) => new(attribute, argument: argument);

    /// <summary>One element of the array that a property argument is; the whole argument when the elements cannot be told apart.</summary>
    public static Place Of(AttributeData attribute, string argument, int element) => new(attribute, argument: argument, element: element);

    /// <summary>The expression of a constructor argument; <paramref name="element"/> picks one of a params array.</summary>
    public static Place Of(AttributeData attribute, int position, int element = -1) => new(attribute, position: position, element: element);

    /// <summary>A piece of source that is no attribute, such as the initializer of a member.</summary>
    public static Place Of(SyntaxNode node) => new(node);

    /// <summary>The identifier of a declaration.</summary>
    public static Place Of(ISymbol symbol) => new(null, symbol);

    /// <summary>
    /// The identifier of a type around the attribute: at depth 0 the type that carries it, at 1 the one that contains that. Of several
    /// parts it is the one that the user looks at.
    /// </summary>
    public static Place Around(AttributeData attribute, int depth = 0) => new(attribute, depth: depth);

    public Location ToLocation(CancellationToken cancellation)
    {
        if (_node is not null)
            return _node.GetLocation();
        if (_symbol is not null)
            return _symbol.Locations.Length > 0 ? _symbol.Locations[0] : Location.None;
        if (_attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return Location.None;
        if (_depth >= 0)
            return syntax.Ancestors().OfType<BaseTypeDeclarationSyntax>().ElementAt(_depth).Identifier.GetLocation();
        return (FindExpression(syntax) ?? (SyntaxNode)syntax.Name).GetLocation();
    }

    private ExpressionSyntax? FindExpression(AttributeSyntax syntax)
    {
        if (syntax.ArgumentList is not { } list || (_argument is null && _position < 0))
            return null;
        int position = 0;
        IParameterSymbol? parameter = Parameter();
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            AttributeArgumentSyntax argument = list.Arguments[i];
            if (argument.NameEquals is { } name)
            {
                if (_argument is not null && name.Name.Identifier.ValueText == _argument)
                    return NamedElement(argument.Expression) ?? argument.Expression;
                continue;
            }
            if (_position < 0)
                continue;
            bool isNamed = argument.NameColon is not null;
            bool isLast = i + 1 == list.Arguments.Count || list.Arguments[i + 1] is { NameEquals: not null } or { NameColon: not null };
            bool isOurs = isNamed ? argument.NameColon!.Name.Identifier.ValueText == parameter?.Name : position == _position;
            // One array expression may stand for the whole array; in its expanded form a params array has an argument for each element.
            if (isOurs && (isNamed || isLast || parameter is { IsParams: false }) && Element(argument.Expression) is { } element)
                return element;
            if (isNamed ? isOurs : position == _position + (parameter is { IsParams: false } ? 0 : Math.Max(_element, 0)))
                return argument.Expression;
            position++;
        }
        return null;
    }

    private IParameterSymbol? Parameter() =>
        _position >= 0 && _attribute!.AttributeConstructor is { } constructor && _position < constructor.Parameters.Length
            ? constructor.Parameters[_position]
            : null;

    // Of another length is an array that is an element itself.
    private ExpressionSyntax? Element(ExpressionSyntax expression) =>
        _element >= 0
        && _attribute!.ConstructorArguments[_position] is { Kind: TypedConstantKind.Array, IsNull: false } constant
        && ElementsOf(expression) is { } elements
        && elements.Length == constant.Values.Length
            ? elements[_element]
            : null;

    private ExpressionSyntax? NamedElement(ExpressionSyntax expression) =>
        _element >= 0 && ElementsOf(expression) is { } elements && _element < elements.Length ? elements[_element] : null;

    private static ExpressionSyntax[]? ElementsOf(ExpressionSyntax expression) =>
        expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
            ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToArray(),
            CollectionExpressionSyntax collection => CollectionElements(collection),
            _ => null,
        };

    private static ExpressionSyntax[] CollectionElements(CollectionExpressionSyntax collection)
    {
        ExpressionSyntax[] elements = new ExpressionSyntax[collection.Elements.Count];
        for (int i = 0; i < elements.Length; i++)
        {
            if (collection.Elements[i] is not ExpressionElementSyntax element)
                return [];
            elements[i] = element.Expression;
        }
        return elements;
    }
}
