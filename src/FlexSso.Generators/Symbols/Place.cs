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
    private readonly Location? _location;
    private readonly string? _argument;
    private readonly int _position;
    private readonly int _element;

    private Place(AttributeData? attribute, ISymbol? symbol, Location? location, string? argument, int position, int element)
    {
        _attribute = attribute;
        _symbol = symbol;
        _location = location;
        _argument = argument;
        _position = position;
        _element = element;
    }

    /// <summary>The name of the attribute: something is missing from it.</summary>
    public static Place Of(AttributeData attribute) => new(attribute, null, null, null, -1, -1);

    /// <summary>The expression of a property argument.</summary>
    public static Place Of(AttributeData attribute, string argument) => new(attribute, null, null, argument, -1, -1);

    /// <summary>The expression of a constructor argument; <paramref name="element"/> picks one of a params array.</summary>
    public static Place Of(AttributeData attribute, int position, int element = -1) => new(attribute, null, null, null, position, element);

    /// <summary>The identifier of a declaration.</summary>
    public static Place Of(ISymbol symbol) => new(null, symbol, null, null, -1, -1);

    public static Place Of(Location location) => new(null, null, location, null, -1, -1);

    public Location ToLocation(CancellationToken cancellation)
    {
        if (_location is not null)
            return _location;
        if (_symbol is not null)
            return _symbol.Locations.Length > 0 ? _symbol.Locations[0] : Location.None;
        if (_attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return Location.None;
        return (FindExpression(syntax) ?? (SyntaxNode)syntax.Name).GetLocation();
    }

    private ExpressionSyntax? FindExpression(AttributeSyntax syntax)
    {
        if (syntax.ArgumentList is not { } list || (_argument is null && _position < 0))
            return null;
        int position = 0;
        string? parameter = _position < 0 ? null : ParameterName();
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameEquals is { } name)
            {
                if (_argument is not null && name.Name.Identifier.ValueText == _argument)
                    return argument.Expression;
                continue;
            }
            if (_position < 0)
                continue;
            bool isNamed = argument.NameColon is not null;
            bool isWanted = isNamed
                ? argument.NameColon!.Name.Identifier.ValueText == parameter
                : position == _position + Math.Max(_element, 0);
            // One array expression may stand for the whole params array.
            if (!isWanted && !isNamed && position == _position && ElementsOf(argument.Expression) is not null)
                isWanted = true;
            if (isWanted)
                return ElementOf(argument.Expression);
            position++;
        }
        return null;
    }

    private string? ParameterName() =>
        _attribute!.AttributeConstructor is { } constructor && _position < constructor.Parameters.Length
            ? constructor.Parameters[_position].Name
            : null;

    private ExpressionSyntax ElementOf(ExpressionSyntax expression) =>
        _element >= 0 && ElementsOf(expression) is { } elements && _element < elements.Length ? elements[_element] : expression;

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
