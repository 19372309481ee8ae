using System.Runtime.InteropServices;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents.Measure;

/// <summary>What had to be given up so that the columns of a table fit their place.</summary>
/// <param name="Padding">Space between border and text at the sides: the theme's, or less where a column would have no room for a letter.</param>
/// <param name="Squeezed">Fixed columns are wider than the place and were narrowed.</param>
/// <param name="Widened">Fixed columns narrower than a letter were widened.</param>
/// <param name="TooNarrow">The place has no room for a letter a column: on paper the cells stand one under another instead.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ColumnFit(Length Padding, bool Squeezed, bool Widened, bool TooNarrow)
{
    /// <summary>What the author of the table should know.</summary>
    public IEnumerable<Diagnostic> Problems()
    {
        if (Squeezed)
        {
            yield return WriterDiagnostics.ColumnsTooWide();
        }

        if (Widened)
        {
            yield return WriterDiagnostics.ColumnsWidened();
        }
    }
}
