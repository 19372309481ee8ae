using System.Text.Json;
using DocGen.Templates.Contracts;

namespace DocGen.Templates.Catalogue;

/// <summary>A kind of document: manifest, contract of its data, template, sample. Immutable; shared by threads.</summary>
public sealed class DocumentKind
{
    internal DocumentKind(string id, KindManifest manifest, Contract contract, JsonElement sample, KindTemplates templates)
    {
        Id = id;
        Manifest = manifest;
        Contract = contract;
        Sample = sample;
        Templates = templates;
    }

    /// <summary>Name of the folder: lower-case Latin letters, digits and hyphens.</summary>
    public string Id { get; }

    public KindManifest Manifest { get; }

    public Contract Contract { get; }

    /// <summary>Fictional data that meets the contract.</summary>
    public JsonElement Sample { get; }

    internal KindTemplates Templates { get; }
}
