using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Finds the const strings marked <c>[FlexSso.FlexSsoArtifact("path")]</c> in an assembly. It is read as data: no code of the
/// user's runs, none of its references has to be there, and its target framework does not matter.
/// </summary>
internal static class ArtifactReader
{
    private const string AttributeNamespace = "FlexSso";
    private const string AttributeName = "FlexSsoArtifactAttribute";

    public static List<Artifact> Read(string assemblyPath)
    {
        // Delete is shared, so that a build that starts meanwhile can replace the file.
        using FileStream stream = new(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using PEReader pe = new(stream);
        MetadataReader metadata = pe.GetMetadataReader();

        List<Artifact> artifacts = [];
        Dictionary<EntityHandle, bool> constructors = [];
        foreach (CustomAttributeHandle handle in metadata.CustomAttributes)
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.FieldDefinition)
            {
                continue;
            }

            if (!constructors.TryGetValue(attribute.Constructor, out bool marks))
            {
                marks = IsMarker(metadata, attribute.Constructor);
                constructors.Add(attribute.Constructor, marks);
            }

            if (marks)
            {
                artifacts.Add(Read(metadata, assemblyPath, (FieldDefinitionHandle)attribute.Parent, attribute));
            }
        }

        return artifacts;
    }

    private static Artifact Read(MetadataReader metadata, string assemblyPath, FieldDefinitionHandle handle, CustomAttribute attribute)
    {
        FieldDefinition field = metadata.GetFieldDefinition(handle);
        string declaredBy = FullName(metadata, field);

        BlobReader arguments = metadata.GetBlobReader(attribute.Value);
        arguments.ReadUInt16(); // the prolog, always 1
        string path = arguments.ReadSerializedString() ?? "";

        if ((field.Attributes & FieldAttributes.Literal) != 0)
        {
            Constant constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode == ConstantTypeCode.String)
            {
                BlobReader text = metadata.GetBlobReader(constant.Value);
                return new Artifact(path, text.ReadUTF16(text.Length), declaredBy);
            }
        }

        // Leaving it out without a word would look like an artifact that was removed.
        throw new ArtifactException(
            new ArtifactError(
                ArtifactError.FileAccess,
                assemblyPath,
                $"The artifact '{ArtifactPath.Printable(path)}' has no text, since '{declaredBy}' is not a constant string; mark only const strings with FlexSsoArtifact"
            )
        );
    }

    private static bool IsMarker(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            // The attribute of the library.
            case HandleKind.MemberReference:
                EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                {
                    return false;
                }

                TypeReference reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return IsMarker(metadata, reference.Namespace, reference.Name);

            // An attribute that the assembly declares itself.
            case HandleKind.MethodDefinition:
                TypeDefinition type = metadata.GetTypeDefinition(
                    metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
                );
                return IsMarker(metadata, type.Namespace, type.Name);

            default:
                return false;
        }
    }

    private static bool IsMarker(MetadataReader metadata, StringHandle ns, StringHandle name) =>
        metadata.StringComparer.Equals(name, AttributeName) && metadata.StringComparer.Equals(ns, AttributeNamespace);

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
