using System.Runtime.InteropServices;

namespace DocGen.Pdf.Content;

/// <summary>What the content stream has set so far, so that nothing is set twice. Numbers as written: hundredths.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct GraphicsState
{
    public GraphicsState()
    {
    }

    public Color Fill { get; set; }

    public Color Stroke { get; set; }

    public long LineWidth { get; set; } = 100;

    public long Dash { get; set; }

    public int Font { get; set; } = -1;

    public long FontSize { get; set; }
}
