using System.Runtime.InteropServices;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>A straight line in points from the top left corner of the page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineSegment(double X1, double Y1, double X2, double Y2);
