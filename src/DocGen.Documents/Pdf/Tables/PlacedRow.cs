namespace DocGen.Documents.Pdf.Tables;

/// <summary>A row on the page being filled.</summary>
/// <param name="IsPart">Only a part of the row; the rest goes on on the next page.</param>
internal readonly record struct PlacedRow(RowBox Row, double Height, bool IsPart);
