using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Bidi;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>Draws the lines of one text: pieces of one run each, with their underlines, links and footnote marks.</summary>
internal readonly ref struct LinePainter(Composition composition, ICanvas canvas, TypesetText text, ParagraphForm form)
{
    private const char SoftHyphen = '\u00AD';

    public void Draw(in Line line, double x, double baseline, double room)
    {
        var slack = room - line.Width;
        var spacing = 0.0;
        switch (form.Alignment)
        {
            case Alignment.Justify when line.Ending is LineEnd.Wrapped or LineEnd.Hyphenated && line.Spaces > 0:
                spacing = Math.Max(slack, 0) / line.Spaces;
                break;
            case Alignment.Center:
                x += Math.Max(slack / 2, 0);
                break;
            case Alignment.Right:
                x += Math.Max(slack, 0);
                break;
            default:
                break;
        }

        if (text.Levels is { } levels)
        {
            DrawBothWays(line, levels, x, baseline, spacing);
            return;
        }

        var runs = text.Runs;
        var drawn = EndWithSpace(line);
        for (var run = FirstRun(line.Start); run < runs.Length && runs[run].Start < drawn; run++)
        {
            var start = Math.Max(runs[run].Start, line.Start);
            var end = Math.Min(text.EndOfRun(run), drawn);
            x += DrawPiece(runs[run], text.Characters[start..end], x, baseline, spacing, line.Ending == LineEnd.Hyphenated && end == drawn);
        }
    }

    /// <summary>Pieces are placed as they are seen and drawn as they are read, so that the page's content keeps the order of the text.</summary>
    private void DrawBothWays(in Line line, byte[] levels, double x, double baseline, double spacing)
    {
        var pieces = BidiPieces.Of(text, line, EndWithSpace(line), levels);
        var places = new double[pieces.Count];
        foreach (var index in VisualOrder.Of([.. pieces.Select(piece => piece.Level)]))
        {
            var piece = pieces[index];
            places[index] = x;
            x += WidthOf(text.Runs[piece.Run], text.Characters[piece.Start..piece.End], spacing);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var hyphen = line.Ending == LineEnd.Hyphenated && i == pieces.Count - 1;
            DrawPiece(text.Runs[piece.Run], text.Characters[piece.Start..piece.End], places[i], baseline, spacing, hyphen, piece);
        }
    }

    /// <summary>One space, or the line break, after the last word is drawn too: those who listen or copy hear words apart.</summary>
    private int EndWithSpace(in Line line) =>
        line.End > line.Start && line.End < text.Length && text.Characters[line.End] is ' ' or '\n' or '\u00A0' or '\u202F' ? line.End + 1 : line.End;

    /// <summary>Draws dots and a page number after the last line.</summary>
    public void DrawTrailer(TypesetText whole, string trailer, double left, double right, double baseline)
    {
        var face = composition.Faces[form.Look.Bold, form.Look.Italic];
        var size = form.Look.Size;
        var number = right - (face.Measure(trailer) * size / 1000);
        var end = left + (whole.LineCount == 0 ? 0 : whole.Lines[^1].Width);
        var step = face.Advance('.') * size / 1000;
        var gap = face.Advance(' ') * size / 1000;
        var dots = (int)((number - end - (2 * gap)) / step);
        if (dots > 2)
        {
            canvas.UseArtifact(ArtifactKind.Layout);
            canvas.Text(new string('.', dots), face, size, number - gap - (dots * step), baseline, 0, null);
        }

        canvas.Use(form.Tag);
        canvas.Text(" " + trailer, face, size, number - gap, baseline, 0, null);
    }

    private int FirstRun(int character)
    {
        var run = 0;
        while (run + 1 < text.RunCount && text.Runs[run + 1].Start <= character)
        {
            run++;
        }

        return run;
    }

    private double DrawPiece(in TextRun run, ReadOnlySpan<char> piece, double x, double baseline, double spacing, bool hyphen, BidiPiece bidi = default)
    {
        // What hangs past the margin is neither underlined nor part of the link.
        var width = WidthOf(run, hyphen ? piece : piece.TrimEnd(" \n\u00A0\u202F"), spacing);
        var advance = WidthOf(run, piece, spacing);
        var colour = run.Link is null ? null : composition.Document.Theme.LinkColour;
        canvas.Use(run.Link?.Tag ?? run.Note?.MarkTag ?? form.Tag);
        var shown = hyphen && piece[^1] == SoftHyphen ? piece[..^1] : piece;
        if (bidi.IsTurned)
        {
            canvas.TurnedText(VisualOrder.Turn(shown), bidi.IsCluster ? shown.ToString() : null, run.Face, run.Size, x, baseline - run.Rise, spacing, colour);
        }
        else
        {
            canvas.Text(shown, run.Face, run.Size, x, baseline - run.Rise, spacing, colour);
        }

        if (hyphen)
        {
            canvas.Hyphen(run.Face, run.Size, x + width, baseline - run.Rise);
        }

        if (run.Underline && width > 0)
        {
            canvas.UseArtifact(ArtifactKind.Layout);
            canvas.Rule(x, baseline + (run.Face.UnderlineOffset * run.Size), width, run.Face.UnderlineThickness * run.Size, colour);
        }

        if (run.Link is { } link)
        {
            canvas.Link(link, x, baseline - (run.Size * run.Face.Ascent), width, run.Size * run.Face.LineHeight);
        }

        if (run.Note is { } note)
        {
            composition.Foot.Place(note);
        }

        return advance;
    }

    private static double WidthOf(in TextRun run, ReadOnlySpan<char> piece, double spacing) =>
        (run.Face.Measure(piece) * run.Size / 1000) + (spacing * (spacing > 0 ? piece.Count(' ') + piece.Count('\u00A0') : 0));
}
