using System.Collections.Immutable;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Metadata;

namespace DocGen.Documents.Pdf;

/// <summary>How documents become PDF. The defaults make a file for the archive that everybody can read: PDF/A-2a and PDF/UA-1.</summary>
public sealed record PdfOptions
{
    public static PdfOptions Default { get; } = new();

    /// <summary>Fonts to write with: those of the program, or <see cref="FontCollection.FromFolder"/>.</summary>
    public FontCollection Fonts { get; init; } = FontCollection.Default;

    /// <summary>Files carried inside the PDF, such as the data it was made from; with any, the file is PDF/A-3a.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Divides Russian words in cells narrower than <see cref="NarrowColumn"/>. Official papers do without.</summary>
    public bool HyphenateNarrowColumns { get; init; }

    /// <summary>Width below which a column is narrow, points.</summary>
    public double NarrowColumn { get; init; } = 110;
}
