namespace DocGen.Documents.Pdf.Flow;

/// <summary>Space between neighbours: what one wants below and the other above add up, as in Word.</summary>
internal static class FlowSpacing
{
    public static double Between(FlowElement above, FlowElement below)
    {
        var same = above.SpaceGroup != 0 && above.SpaceGroup == below.SpaceGroup && !below.KeepsSpaceAtTop;
        return same ? 0
            : above.CollapsesSpace || below.CollapsesSpace ? Math.Max(above.SpaceAfter, below.SpaceBefore)
            : above.SpaceAfter + below.SpaceBefore;
    }
}
