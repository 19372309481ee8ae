using System.Text.Json;
using DocGen.Templates.Contracts;
using DocGen.Templates.Forms;
using Scriban.Runtime;

namespace DocGen.Templates.Catalogue;

/// <summary>A kind of document: manifest, contract of its data, template, sample. Immutable; shared by threads.</summary>
public sealed class DocumentKind
{
    internal DocumentKind(string id, KindManifest manifest, Contract contract, JsonElement sample, KindTemplates templates, KindForm form)
    {
        Id = id;
        Manifest = manifest;
        Contract = contract;
        Sample = sample;
        Templates = templates;
        Form = form;
        foreach (var member in contract.MemberNames)
        {
            AbsentMembers[member] = null;
        }

        AbsentMembers.IsReadOnly = true;
    }

    /// <summary>Name of the folder: lower-case Latin letters, digits and hyphens.</summary>
    public string Id { get; }

    public KindManifest Manifest { get; }

    public Contract Contract { get; }

    /// <summary>Fictional data that meets the contract.</summary>
    public JsonElement Sample { get; }

    internal KindTemplates Templates { get; }

    internal KindForm Form { get; }

    /// <summary>
    /// Every member that the contract allows, as null: reading an optional one that the data lacks is no error, reading a misspelt one is.
    /// </summary>
    internal ScriptObject AbsentMembers { get; } = [];
}
