using DocGen.Documents.Pdf.Flow;

namespace DocGen.Documents.Pdf.Pages;

/// <summary>What must stand on the page of an element's end: the elements it is kept with, down to the first that may begin there.</summary>
internal readonly struct KeptChain
{
    /// <summary>Share of the page that the beginning of something taller than a page asks for (a row that will be split).</summary>
    private const double TallBeginning = 0.3;

    /// <param name="width">Width of the column, to arrange what follows.</param>
    /// <param name="capacity">Height of a page: a chain longer than that binds nothing.</param>
    public KeptChain(IReadOnlyList<FlowElement> elements, int index, double width, double capacity)
    {
        double height = 0;
        while (elements[index].KeepWithNext && index + 1 < elements.Count && elements[index + 1] is not (PageBreakElement or ImprintElement))
        {
            var next = elements[index + 1];
            next.Arrange(width);
            height += FlowSpacing.Between(elements[index], next);
            if (!next.KeepWithNext || next.CanSplit)
            {
                height += next.FirstHeight < capacity ? next.FirstHeight : capacity * TallBeginning;
                break;
            }

            height += next.RestHeight;
            index++;
            if (height > capacity)
            {
                height = 0;
                break;
            }
        }

        Tail = height > capacity ? 0 : height;
    }

    /// <summary>Points below the element's end.</summary>
    public double Tail { get; }
}
