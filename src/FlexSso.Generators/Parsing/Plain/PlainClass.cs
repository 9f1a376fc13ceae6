using FlexSso.Attributes;
using FlexSso.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing.Plain;

/// <summary>
/// A class or record whose members can be read as they are written: automatic properties of keyword types, with
/// <c>[FlexAttribute("…")]</c> or <c>[FlexAttribute("…", Source = "…")]</c> and nothing else on them. Nearly all are so, and what they say is known without binding a member, which is most of what a class costs. The
/// one name in it that could mean something else is the attribute's, and that is asked for (<see cref="PlainScope"/>).
/// </summary>
/// <remarks>
/// For the generator only: there are no symbols here and no places to report at. In doubt a class is not plain, and is read from its symbols,
/// with the same result; PlainClassTests holds the one against the other.
/// </remarks>
internal sealed class PlainClass
{
    private PlainClass(TypeDeclarationSyntax declaration)
    {
        IsPartial = declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
        Attributes = new(declaration.Members.Count);
    }

    /// <summary>It is declared <c>partial</c>.</summary>
    public bool IsPartial { get; }

    /// <summary>In the order of declaration, the members with <c>[FlexAttribute]</c>, and its arguments.</summary>
    public List<(DeclaredMember Member, string Name, string? Source)> Attributes { get; }

    /// <summary>The class has a <c>required</c> member.</summary>
    public bool HasRequiredMembers { get; private set; }

    /// <summary>Reads the class; null when it is not plain.</summary>
    /// <param name="type">The class.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="compilation">Where it is declared.</param>
    public static PlainClass? Of(INamedTypeSymbol type, TypeDeclarationSyntax part, Compilation compilation)
    {
        if (!IsPlain(part) || type.SpecialType != SpecialType.None || type.DeclaringSyntaxReferences.Length != 1)
            return null;
        PlainClass plain = new(part);
        // It may have no braces either, and the scope begins behind one.
        if (part.Members.Count == 0)
            return plain;
        PlainScope scope = PlainScope.Of(type.ContainingNamespace, part, compilation);
        foreach (MemberDeclarationSyntax member in part.Members)
        {
            if (!plain.Add(member, scope, compilation))
                return null;
        }
        return plain;
    }

    private static bool IsPlain(TypeDeclarationSyntax declaration) =>
        declaration.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration
        && declaration
            is {
                Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax,
                BaseList: null,
                TypeParameterList: null,
                ParameterList: null,
                ContainsDiagnostics: false,
            }
        && declaration.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };

    private bool Add(MemberDeclarationSyntax member, PlainScope scope, Compilation compilation)
    {
        // Of a method only the name matters, unless an attribute says that it is ours, and of a property without attributes that and 'required'.
        if (member is MethodDeclarationSyntax method)
            return method.AttributeLists.Count == 0 && !GeneratedMembers.Contains(method.Identifier.ValueText);
        if (member is not PropertyDeclarationSyntax property || GeneratedMembers.Contains(property.Identifier.ValueText))
            return false;
        bool isRequired = property.Modifiers.Any(SyntaxKind.RequiredKeyword);
        if (isRequired && !PlainProperty.CanBeRequired(property))
            return false;
        HasRequiredMembers |= isRequired;
        if (property.AttributeLists.Count == 0)
            return true;
        if (
            PlainAttribute.Read(property, scope) is not (var name, var source)
            || !PlainProperty.IsPlain(property)
            || PlainProperty.TypeOf(property.Type, compilation) is not (var stored, var traits)
        )
            return false;
        traits |= MemberTraits.Assignable;
        if (isRequired)
        {
            traits |= MemberTraits.Required;
            // Without nullable annotations nobody knows, see MemberTraitsParser.
            if (PlainProperty.IsReference(stored))
            {
                if (property.SyntaxTree.GetRoot().ContainsDirectives)
                    return false;
                if (!HasAnnotations(property, compilation))
                    traits |= MemberTraits.Nullable;
            }
        }
        Attributes.Add((new DeclaredMember(property.Identifier.ValueText, stored, traits), name, source));
        return true;
    }

    // Of a file without #nullable: one may stand inside of a type, and what 'restore' restores in a file that counts as generated the compiler
    // does not say as it does it.
    private static bool HasAnnotations(PropertyDeclarationSyntax property, Compilation compilation) =>
        (compilation.GetSemanticModel(property.SyntaxTree).GetNullableContext(property.Type.SpanStart) & NullableContext.AnnotationsEnabled)
        != 0;
}
