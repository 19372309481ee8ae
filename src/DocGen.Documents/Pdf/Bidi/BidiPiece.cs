using System.Runtime.InteropServices;

namespace DocGen.Documents.Pdf.Bidi;

/// <summary>Characters of a line that have one look and one direction.</summary>
/// <param name="Run">The run of the text that gives the look.</param>
/// <param name="Level">Odd levels run from right to left.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BidiPiece(int Run, int Start, int End, byte Level);
