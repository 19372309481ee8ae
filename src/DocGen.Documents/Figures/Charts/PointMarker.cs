namespace DocGen.Documents.Figures.Charts;

/// <summary>The mark of a point on a line.</summary>
internal enum PointMarker
{
    Circle,
    Square,
    Triangle,
    Diamond,
}
