using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Archive.Tests.House;

/// <summary>What Archive.Core.dll names outside itself, read from its metadata: types, and members as <c>Type::Member</c>; a nested type stands after a plus.</summary>
static class CoreReferences
{
    public static IReadOnlyList<string> Types { get; }

    public static IReadOnlyList<string> Members { get; }

    static CoreReferences()
    {
        using var file = new PEReader(File.OpenRead(typeof(Archive.SiteBuild).Assembly.Location));
        var metadata = file.GetMetadataReader();
        Types = [.. metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).Distinct().Order(StringComparer.Ordinal)];
        Members = [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Select(member => $"{ParentOf(metadata, member.Parent)}::{metadata.GetString(member.Name)}{FromText(metadata, member)}")
            .Distinct().Order(StringComparer.Ordinal)];
    }

    // A constructor that begins with a string may be given a path; one that begins with a stream may not (ECMA-335 II.23.2.1).
    static string FromText(MetadataReader metadata, MemberReference member)
    {
        if (metadata.GetString(member.Name) != ".ctor") return "";
        var signature = metadata.GetBlobReader(member.Signature);
        signature.ReadSignatureHeader();
        if (signature.ReadCompressedInteger() == 0) return "";
        signature.ReadSignatureTypeCode();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.String ? "(string)" : "";
    }

    static string ParentOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf(metadata, (TypeReferenceHandle)parent),
        // A generic type in use: the type itself stands behind one or two marks and a number (ECMA-335 II.23.2.12, II.23.2.14).
        HandleKind.TypeSpecification => Generic(metadata, metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature)),
        _ => "(own)",
    };

    static string Generic(MetadataReader metadata, BlobReader signature)
    {
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return "(own)";
        signature.ReadSignatureTypeCode();
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? NameOf(metadata, (TypeReferenceHandle)type) : "(own)";
    }

    static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
