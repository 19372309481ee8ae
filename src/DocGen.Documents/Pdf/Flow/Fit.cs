using System.Runtime.InteropServices;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>What an element answers when it is shown the room it has.</summary>
/// <param name="Height">Height that the part takes, points.</param>
/// <param name="Notes">Height that its new footnotes take at the foot of the page, points.</param>
/// <param name="Upto">Where the part ends, in the element's own count (lines, rows, items).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Fit(FitKind Kind, double Height, double Notes, int Upto, WrapReason Reason)
{
    public static Fit Whole(double height, double notes, int upto) => new(FitKind.Whole, height, notes, upto, WrapReason.None);

    public static Fit Part(double height, double notes, int upto, WrapReason reason) => new(FitKind.Partial, height, notes, upto, reason);

    public static Fit Wrap(WrapReason reason) => new(FitKind.Wrap, 0, 0, 0, reason);
}
