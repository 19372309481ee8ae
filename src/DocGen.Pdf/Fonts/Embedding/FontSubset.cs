namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>Everything a PDF says of one subset of a face, ready to be written into any number of documents.</summary>
/// <param name="Name">The tagged PostScript name, «ABCDEF+LiberationSerif».</param>
/// <param name="File">The cut-down font program, compressed.</param>
/// <param name="FileLength">Its length before compression.</param>
/// <param name="Widths">The W array.</param>
/// <param name="ToUnicode">The ToUnicode CMap, compressed.</param>
internal sealed record FontSubset(string Name, byte[] File, int FileLength, byte[] Widths, byte[] ToUnicode);
