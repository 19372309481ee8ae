using System.Runtime.InteropServices;

namespace DocGen.Documents.Figures;

/// <summary>A point of a drawing, points from its top left corner.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FigurePoint(double X, double Y);
