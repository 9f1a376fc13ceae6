using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>
/// Finds the const strings of an assembly that are marked <c>[FlexSso.FlexSsoArtifact("path")]</c> or <c>[FlexSso.FlexSsoModel]</c>, and the
/// classes with <c>[FlexSso.FlexSsoConfig]</c>. The assembly is read as data: none of its code runs, its references need not be there, and its target framework does not matter.
/// </summary>
internal static class ArtifactReader
{
    private const string AttributeNamespace = "FlexSso";
    private const string ArtifactMark = "FlexSsoArtifactAttribute";
    private const string ModelMark = "FlexSsoModelAttribute";
    private const string ConfigMark = "FlexSsoConfigAttribute";

    public static MarkedConstants Read(string assemblyPath)
    {
        // Another build may replace the file meanwhile, so it may be deleted.
        using FileStream stream = new(assemblyPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using PEReader pe = new(stream);
        MetadataReader metadata = pe.GetMetadataReader();
        MarkedConstants found = new();
        foreach (CustomAttributeHandle handle in metadata.CustomAttributes)
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            string? mark = MarkOf(metadata, attribute.Constructor);
            switch (attribute.Parent.Kind, mark)
            {
                case (HandleKind.TypeDefinition, ConfigMark):
                    found.Declared.Add(FullName(metadata, (TypeDefinitionHandle)attribute.Parent));
                    break;
                case (HandleKind.FieldDefinition, ArtifactMark):
                    found.Artifacts.Add(ArtifactOf(metadata, assemblyPath, attribute));
                    break;
                case (HandleKind.FieldDefinition, ModelMark):
                    found.Models.Add(ModelOf(metadata, assemblyPath, attribute));
                    break;
            }
        }
        return found;
    }

    private static Artifact ArtifactOf(MetadataReader metadata, string assemblyPath, CustomAttribute attribute)
    {
        string path = PathOf(metadata, attribute);
        (string text, string declaredBy) = TextOf(metadata, assemblyPath, attribute, path);
        return new Artifact(path, text, declaredBy);
    }

    private static MarkedModel ModelOf(MetadataReader metadata, string assemblyPath, CustomAttribute attribute)
    {
        (string text, string declaredBy) = TextOf(metadata, assemblyPath, attribute, path: "");
        return new MarkedModel(text, declaredBy);
    }

    private static (string Text, string DeclaredBy) TextOf(
        MetadataReader metadata,
        string assemblyPath,
        CustomAttribute attribute,
        string path
    )
    {
        FieldDefinition field = metadata.GetFieldDefinition((FieldDefinitionHandle)attribute.Parent);
        string declaredBy = FullName(metadata, field.GetDeclaringType()) + "." + metadata.GetString(field.Name);
        return (TextOf(metadata, field) ?? throw NoText(path, declaredBy, assemblyPath), declaredBy);
    }

    // To skip it in silence would look as if the artifact had been removed.
    private static ArtifactException NoText(string path, string declaredBy, string assemblyPath) =>
        new(
            new ArtifactError(
                RuleIds.CannotWriteArtifact,
                assemblyPath,
                $"The artifact '{PortablePath.Printable(path)}' has no text, since '{declaredBy}' is not a constant string; mark only const strings with FlexSsoArtifact"
            )
        );

    private static string PathOf(MetadataReader metadata, CustomAttribute attribute)
    {
        BlobReader arguments = metadata.GetBlobReader(attribute.Value);
        arguments.ReadUInt16(); // The prolog is always 1.
        return arguments.ReadSerializedString() ?? "";
    }

    private static string? TextOf(MetadataReader metadata, FieldDefinition field)
    {
        if ((field.Attributes & FieldAttributes.Literal) == 0)
            return null;
        Constant constant = metadata.GetConstant(field.GetDefaultValue());
        if (constant.TypeCode != ConstantTypeCode.String)
            return null;
        BlobReader text = metadata.GetBlobReader(constant.Value);
        return text.ReadUTF16(text.Length);
    }

    private static string? MarkOf(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            // The library declares the attribute.
            case HandleKind.MemberReference:
                EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                    return null;
                TypeReference reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return MarkOf(metadata, reference.Namespace, reference.Name);

            // The assembly declares the attribute itself.
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
            return null;
        if (metadata.StringComparer.Equals(name, ArtifactMark))
            return ArtifactMark;
        if (metadata.StringComparer.Equals(name, ConfigMark))
            return ConfigMark;
        return metadata.StringComparer.Equals(name, ModelMark) ? ModelMark : null;
    }

    private static string FullName(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        string name = metadata.GetString(type.Name);
        TypeDefinitionHandle container = type.GetDeclaringType();
        if (!container.IsNil)
            return FullName(metadata, container) + "." + name;
        string ns = metadata.GetString(type.Namespace);
        return ns.Length > 0 ? ns + "." + name : name;
    }
}
