using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Building;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Pages;

/// <summary>Fills pages with the elements of the sections, one after another.</summary>
internal sealed class Paginator
{
    /// <summary>GOST R 7.0.97: page numbers stand at least 10 mm from the upper edge.</summary>
    private const double NumberTop = 28.35;

    private readonly Composition _composition;
    private readonly ICanvas _canvas;
    private readonly BlockFlow _blocks;
    private readonly PageNumbering _numbering = new();
    private readonly Tag _root = new(TagRole.Document, null);
    private PageSetup _setup = PageSetup.Portrait;
    private PageArea _area;

    /// <summary>Where the next element begins, and where the page ends for text (an imprint stands below).</summary>
    private double _y;
    private double _bottom;
    private FlowElement? _above;
    private bool _isFresh;

    /// <summary>The page was begun by a section or a page break: space above the first paragraph counts.</summary>
    private bool _isOpened;

    public Paginator(Composition composition, ICanvas canvas)
    {
        (_composition, _canvas) = (composition, canvas);
        _blocks = new BlockFlow(composition);
    }

    public void Run()
    {
        foreach (var section in _composition.Document.Sections)
        {
            _setup = section.Page;
            _area = PageArea.Of(_setup, out var narrow);
            if (narrow)
            {
                _composition.Warnings.NarrowPage();
            }

            _numbering.BeginSection(_setup.Numbers);
            Fill(section);
        }
    }

    private void Fill(Section section)
    {
        BeginPage(opened: true);
        var elements = _blocks.Build(section.Blocks, new FlowPlace(new Tag(TagRole.Section, _root))
        {
            Width = _area.Width,
            Capacity = _area.Height,
            Page = _setup,
        });
        for (var i = 0; i < elements.Count; i++)
        {
            elements[i].Arrange(_area.Width);
            if (elements[i] is ImprintElement imprint)
            {
                Place(imprint);
            }
            else if (elements[i] is PageBreakElement)
            {
                Break(i == elements.Count - 1);
            }
            else
            {
                Place(elements[i], new KeptChain(elements, i, _area.Width, _area.Height));
            }
        }

        EndPage();
        while (!_composition.Foot.IsEmpty)
        {
            BeginPage(opened: false);
            EndPage();
        }
    }

    /// <summary>A page break at the end of a section asks for nothing: what follows begins on a new page anyway.</summary>
    private void Break(bool isLast)
    {
        if (!isLast)
        {
            EndPage();
            BeginPage(opened: true);
        }
    }

    private void Place(FlowElement element, in KeptChain chain)
    {
        while (true)
        {
            var gap = GapAbove(element);
            var left = _bottom - _composition.Foot.Height - _y - gap;
            var fit = element.Measure(new Room(left, _area.Height, _isFresh, chain.Tail));
            if (fit.Kind != FitKind.Wrap)
            {
                element.Draw(_canvas, _area.Left, _y + gap, fit);
                _y += gap + fit.Height;
                (_above, _isFresh) = (element, false);
            }

            if (fit.Kind == FitKind.Whole)
            {
                return;
            }

            EndPage();
            BeginPage(opened: false);
        }
    }

    /// <summary>Stands the imprint at the bottom and takes its room from the page.</summary>
    private void Place(ImprintElement imprint)
    {
        if (imprint.RestHeight > _bottom - _composition.Foot.Height - _y && !_isFresh)
        {
            EndPage();
            BeginPage(opened: false);
        }

        if (imprint.RestHeight > _bottom - _y)
        {
            Place(imprint, default);
            return;
        }

        _bottom -= imprint.RestHeight;
        imprint.Draw(_canvas, _area.Left, _bottom, Fit.Whole(imprint.RestHeight, 0, int.MaxValue));
    }

    private double GapAbove(FlowElement element) =>
        _above is { } above ? FlowSpacing.Between(above, element)
        : _isOpened || element.KeepsSpaceAtTop ? Math.Min(element.SpaceBefore, Math.Max(_area.Height - element.FirstHeight, 0))
        : 0;

    private void BeginPage(bool opened)
    {
        _canvas.BeginPage(_setup);
        _numbering.NextPage();
        _composition.CurrentPage = _numbering.Current;
        (_y, _bottom, _above, _isFresh, _isOpened) = (_area.Top, _area.Bottom, null, true, opened);
        _composition.Foot.Begin(_area.Width);
        DrawNumber();
    }

    private void EndPage()
    {
        _composition.Foot.Draw(_canvas, _area.Left, _y, _bottom);
        _canvas.EndPage();
    }

    private void DrawNumber()
    {
        if (_numbering.Printed is not { } number)
        {
            return;
        }

        var face = _composition.Faces.Regular;
        var size = _composition.Typography.PageNumber.Size;
        var width = face.Measure(number) * size / 1000;
        _canvas.UseArtifact(ArtifactKind.Pagination);
        _canvas.Text(number, face, size, _area.Left + ((_area.Width - width) / 2), NumberTop + (face.Ascent * size), 0, null);
    }
}
