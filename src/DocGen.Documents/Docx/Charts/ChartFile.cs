namespace DocGen.Documents.Docx.Charts;

/// <summary>One chart of a package.</summary>
/// <param name="Name">Its number in part names, from 1.</param>
/// <param name="Xml">The chart part.</param>
/// <param name="Workbook">The spreadsheet that Word opens on «edit data».</param>
internal sealed record ChartFile(int Name, byte[] Xml, byte[] Workbook);
