using System.Runtime.InteropServices;

namespace DocGen.Documents.Pdf.Bidi;

/// <summary>Characters of a line that have one look and one direction.</summary>
/// <param name="Run">The run of the text that gives the look.</param>
/// <param name="Level">Odd levels run from right to left.</param>
/// <param name="IsCluster">
/// A mirrored character or a letter with its marks, which must be told as a whole: reversing what is seen would not give it back.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BidiPiece(int Run, int Start, int End, byte Level, bool IsCluster)
{
    public bool IsTurned => Level % 2 == 1;
}
