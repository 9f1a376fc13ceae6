using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Symbols;

/// <summary>
/// What a diagnostic is about. Its location is looked up only when a diagnostic is reported, so the generator never pays for it.
/// </summary>
internal readonly struct DiagnosticTarget
{
    private readonly AttributeData? _attribute;
    private readonly ISymbol? _symbol;
    private readonly SyntaxNode? _node;
    private readonly string? _argument;
    private readonly int _position;
    private readonly int _element;
    private readonly int _depth;

    private DiagnosticTarget(
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

    private DiagnosticTarget(SyntaxNode node)
        : this(attribute: null) => _node = node;

    /// <summary>The name of the attribute, which lacks something.</summary>
    public static DiagnosticTarget Of(AttributeData attribute) => new(attribute);

    /// <summary>The expression of a property argument.</summary>
    public static DiagnosticTarget Of(AttributeData attribute, string argument) => new(attribute, argument: argument);

    /// <summary>One element of a property argument that is an array; the whole argument if its elements cannot be told apart.</summary>
    public static DiagnosticTarget Of(AttributeData attribute, string argument, int element) =>
        new(attribute, argument: argument, element: element);

    /// <summary>The expression of a constructor argument; <paramref name="element"/> picks one of a params array.</summary>
    public static DiagnosticTarget Of(AttributeData attribute, int position, int element = -1) =>
        new(attribute, position: position, element: element);

    /// <summary>Any other piece of source, such as the initializer of a member.</summary>
    public static DiagnosticTarget Of(SyntaxNode node) => new(node);

    /// <summary>The identifier of a declaration.</summary>
    public static DiagnosticTarget Of(ISymbol symbol) => new(null, symbol);

    /// <summary>
    /// The identifier of a type around the attribute: at depth 0 the type that carries it, at depth 1 the type that contains that one. In a
    /// partial type it is the part with the attribute.
    /// </summary>
    public static DiagnosticTarget Around(AttributeData attribute, int depth = 0) => new(attribute, depth: depth);

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
            bool isMeant = isNamed ? argument.NameColon!.Name.Identifier.ValueText == parameter?.Name : position == _position;
            // A params array is one array expression, or has one argument for each element.
            if (isMeant && (isNamed || isLast || parameter is { IsParams: false }) && Element(argument.Expression) is { } element)
                return element;
            if (isNamed ? isMeant : position == _position + (parameter is { IsParams: false } ? 0 : Math.Max(_element, 0)))
                return argument.Expression;
            position++;
        }
        return null;
    }

    private IParameterSymbol? Parameter() =>
        _position >= 0 && _attribute!.AttributeConstructor is { } constructor && _position < constructor.Parameters.Length
            ? constructor.Parameters[_position]
            : null;

    // An array of another length is itself an element.
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
