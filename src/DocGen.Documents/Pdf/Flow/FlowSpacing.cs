namespace DocGen.Documents.Pdf.Flow;

/// <summary>Space between neighbours: the larger of what one wants below and the other above, as in Word since 2013 and in LibreOffice.</summary>
internal static class FlowSpacing
{
    public static double Between(FlowElement above, FlowElement below)
    {
        var same = above.SpaceGroup != 0 && above.SpaceGroup == below.SpaceGroup && !below.KeepsSpaceAtTop;
        return same ? 0 : Math.Max(above.SpaceAfter, below.SpaceBefore);
    }
}
