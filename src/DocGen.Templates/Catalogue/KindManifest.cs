using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Templates.Forms;

namespace DocGen.Templates.Catalogue;

/// <summary>What template.json says of a document kind.</summary>
public sealed record KindManifest
{
    /// <summary>Name as people see it.</summary>
    public required string Title { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>What the document is for, one or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Place in lists; smaller first.</summary>
    public int Order { get; init; }

    /// <summary>Page of what stands outside any section.</summary>
    public PageSetup Page { get; init; } = PageSetup.Portrait;

    /// <summary>Scriban template of the output file's name, without extension.</summary>
    public required string FileName { get; init; }

    /// <summary>The approval mark the kind carries, or null for none; data may override it.</summary>
    public ApprovalRule? Approval { get; init; }

    /// <summary>Whether a document gets a number in a register.</summary>
    public bool Registered { get; init; }

    /// <summary>The register; null for a kind without numbers of its own.</summary>
    public Journal? Journal { get; init; }

    /// <summary>Codes of findings with which a document cannot be approved.</summary>
    public ImmutableArray<string> BlockingFindings { get; init; } = [];

    public KindGroup Group { get; init; }

    /// <summary>What a document is made about; null when its data comes only from a file.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>How the data is made of the subject's sources, in order: later ones win.</summary>
    public ImmutableArray<DataBinding> Data { get; init; } = [];

    /// <summary>What people type.</summary>
    public ImmutableArray<FormField> Form { get; init; } = [];

    /// <summary>Kinds of produced documents that this one may be made from.</summary>
    public ImmutableArray<string> Follows { get; init; } = [];

    /// <summary>Kinds of deliverables (order, protocol, note, plan…) of a roadmap row that a registered document of this kind closes.</summary>
    public ImmutableArray<string> Closes { get; init; } = [];
}
