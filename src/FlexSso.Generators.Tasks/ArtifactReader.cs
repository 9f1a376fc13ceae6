using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Finds the const strings marked <c>[FlexSso.FlexSsoArtifact("path")]</c> and <c>[FlexSso.FlexSsoModel]</c> in an assembly. It is read
/// as data: no code of the user's runs, none of its references has to be there, and its target framework does not matter.
/// </summary>
internal static class ArtifactReader
{
    private const string AttributeNamespace = "FlexSso";
    private const string ArtifactMark = "FlexSsoArtifactAttribute";
    private const string ModelMark = "FlexSsoModelAttribute";

    public static MarkedConstants Read(string assemblyPath)
    {
        // Delete is shared, so that a build that starts meanwhile can replace the file.
        using FileStream stream = new(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using PEReader pe = new(stream);
        return Read(pe.GetMetadataReader(), assemblyPath);
    }

    // These two are methods of their own because an assembly may have so many attributes that the JIT optimizes the loop while it runs, with all
    // that stands in it, which in the first build of a process takes longer than the loop.
    private static MarkedConstants Read(MetadataReader metadata, string assemblyPath)
    {
        MarkedConstants found = new();
        // By token: the framework has the code for a dictionary of numbers, and nearly every build is the first one of its process.
        Dictionary<int, string?> constructors = [];
        foreach (CustomAttributeHandle handle in metadata.CustomAttributes)
        {
            Look(metadata, handle, constructors, found, assemblyPath);
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Look(
        MetadataReader metadata,
        CustomAttributeHandle handle,
        Dictionary<int, string?> constructors,
        MarkedConstants found,
        string assemblyPath
    )
    {
        CustomAttribute attribute = metadata.GetCustomAttribute(handle);
        if (attribute.Parent.Kind != HandleKind.FieldDefinition)
        {
            return;
        }

        int constructor = MetadataTokens.GetToken(attribute.Constructor);
        if (!constructors.TryGetValue(constructor, out string? mark))
        {
            mark = MarkOf(metadata, attribute.Constructor);
            constructors.Add(constructor, mark);
        }

        if (mark is not null)
        {
            Add(found, mark, metadata, assemblyPath, attribute);
        }
    }

    private static void Add(MarkedConstants found, string mark, MetadataReader metadata, string assemblyPath, CustomAttribute attribute)
    {
        FieldDefinition field = metadata.GetFieldDefinition((FieldDefinitionHandle)attribute.Parent);
        string declaredBy = FullName(metadata, field);
        string? path = mark == ArtifactMark ? PathOf(metadata, attribute) : null;
        string text = TextOf(metadata, field) ?? throw NoText(path ?? "", declaredBy, assemblyPath);
        found.Add(path, text, declaredBy);
    }

    // Leaving it out without a word would look like an artifact that was removed.
    private static ArtifactException NoText(string path, string declaredBy, string assemblyPath) =>
        new(
            new ArtifactError(
                ArtifactError.FileAccess,
                assemblyPath,
                $"The artifact '{ArtifactPath.Printable(path)}' has no text, since '{declaredBy}' is not a constant string; mark only const strings with FlexSsoArtifact"
            )
        );

    private static string PathOf(MetadataReader metadata, CustomAttribute attribute)
    {
        BlobReader arguments = metadata.GetBlobReader(attribute.Value);
        arguments.ReadUInt16(); // the prolog, always 1
        return arguments.ReadSerializedString() ?? "";
    }

    private static string? TextOf(MetadataReader metadata, FieldDefinition field)
    {
        if ((field.Attributes & FieldAttributes.Literal) == 0)
        {
            return null;
        }

        Constant constant = metadata.GetConstant(field.GetDefaultValue());
        if (constant.TypeCode != ConstantTypeCode.String)
        {
            return null;
        }

        BlobReader text = metadata.GetBlobReader(constant.Value);
        return text.ReadUTF16(text.Length);
    }

    private static string? MarkOf(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            // The attribute of the library.
            case HandleKind.MemberReference:
                EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                {
                    return null;
                }

                TypeReference reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return MarkOf(metadata, reference.Namespace, reference.Name);

            // An attribute that the assembly declares itself.
            case HandleKind.MethodDefinition:
                TypeDefinition type = metadata.GetTypeDefinition(
                    metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
                );
                return MarkOf(metadata, type.Namespace, type.Name);

            default:
                return null;
        }
    }

    private static string? MarkOf(MetadataReader metadata, StringHandle ns, StringHandle name)
    {
        if (!metadata.StringComparer.Equals(ns, AttributeNamespace))
        {
            return null;
        }

        if (metadata.StringComparer.Equals(name, ArtifactMark))
        {
            return ArtifactMark;
        }

        return metadata.StringComparer.Equals(name, ModelMark) ? ModelMark : null;
    }

    private static string FullName(MetadataReader metadata, FieldDefinition field)
    {
        string name = metadata.GetString(field.Name);
        for (TypeDefinitionHandle handle = field.GetDeclaringType(); !handle.IsNil; )
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            name = metadata.GetString(type.Name) + "." + name;
            string ns = metadata.GetString(type.Namespace);
            handle = type.GetDeclaringType();
            if (handle.IsNil && ns.Length > 0)
            {
                name = ns + "." + name;
            }
        }

        return name;
    }
}
