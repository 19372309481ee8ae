namespace DocGen.Documents.Pdf.Flow;

internal enum FitKind : byte
{
    /// <summary>All that is left fits.</summary>
    Whole,

    /// <summary>A part fits; the rest goes on on the next page.</summary>
    Partial,

    /// <summary>Nothing fits; begin on the next page.</summary>
    Wrap,
}
