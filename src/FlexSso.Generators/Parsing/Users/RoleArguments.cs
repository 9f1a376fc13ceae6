using System.Collections.Immutable;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The roles of a <c>[FlexUser]</c> as written, one after the other: single arguments, and the elements of arrays.</summary>
internal struct RoleArguments(AttributeData attribute)
{
    private readonly ImmutableArray<TypedConstant> _arguments = attribute.ConstructorArguments;

    // Starts at the e-mail, the first argument.
    private int _position;
    private int _element = -1;

    public TypedConstant Value { get; private set; }

    public readonly DiagnosticTarget Target => DiagnosticTarget.Of(attribute, _position, _element);

    public bool MoveNext()
    {
        if (_element >= 0 && ++_element < _arguments[_position].Values.Length)
        {
            Value = _arguments[_position].Values[_element];
            return true;
        }
        while (++_position < _arguments.Length)
        {
            TypedConstant argument = _arguments[_position];
            bool isArray = argument.Kind == TypedConstantKind.Array;
            if (isArray && (argument.IsNull || argument.Values.IsEmpty))
                continue;
            _element = isArray ? 0 : -1;
            Value = isArray ? argument.Values[0] : argument;
            return true;
        }
        return false;
    }
}
