using System.Globalization;
using DocGen.Pdf.Content;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Tests.Samples;

/// <summary>A document with every kind of thing the room writes: headings, text, a list, a table over pages, links, notes, drawings.</summary>
internal sealed class SampleDocument
{
    public const double Width = 595.28, Height = 841.89, Left = 56.7, Right = 28.35, Top = 56.7, Bottom = 56.7;

    public static readonly DocumentInformation Information = new()
    {
        Title = "Программа развития школы № 7",
        Author = "МБОУ «СОШ № 7»",
        Subject = "Программа <развития> & планы",
        Keywords = "школа, программа",
        Created = new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(3)),
    };

    private readonly PdfWriter _writer;
    private readonly PdfPart _part;
    private readonly FontFamily _serif = FontCollection.Default.Find(FontCollection.Serif)!;
    private PdfPage _page;
    private double _y;

    private SampleDocument(PdfWriter writer, PdfPart part, PdfPage first)
    {
        _writer = writer;
        _part = part;
        _page = first;
        _y = Top;
    }

    public static byte[] Write(int rows = 60, int paragraphs = 12, params IReadOnlyList<Attachment> attachments)
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, Information, attachments);
        Draw(writer, writer.Document, writer.AddPage(Width, Height), rows, paragraphs);
        writer.Finish();
        return stream.ToArray();
    }

    public static void Draw(PdfWriter writer, PdfPart part, PdfPage first, int rows, int paragraphs)
    {
        var sample = new SampleDocument(writer, part, first);
        sample.Heading("Общие положения", "h1");
        for (var i = 0; i < paragraphs; i++)
        {
            sample.Paragraph(
                $"{i + 1}. Программа развития определяет стратегические направления, цели и задачи образовательной организации на 2025–2030 годы; "
                + "она принята педагогическим советом и согласована с учредителем в порядке, установленном уставом школы № 7, ≥ 95 %.");
        }

        sample.List(["повышение квалификации педагогов;", "обновление материально-технической базы;", "мониторинг качества образования."]);
        sample.LinkLine();
        sample.NoteLine();
        sample.Drawing();
        sample.Table(rows);
        sample._page.Close();
    }

    private void Room(double height)
    {
        if (_y + height <= Height - Bottom)
        {
            return;
        }

        _page.Close();
        _page = _writer.AddPage(Width, Height);
        _page.Content.BeginArtifact(ArtifactKind.Pagination);
        _page.Content.ShowText(_serif.Regular, 12, Width / 2, 30, (_page.Index + 1).ToString(CultureInfo.InvariantCulture));
        _page.Content.End();
        _y = Top;
    }

    private void Heading(string text, string anchor)
    {
        Room(30);
        var element = _part.Structure.Add(StructureType.Heading1);
        _part.Define(anchor, _page, Left, _y);
        _part.Outline.Add(text, _page, _y);
        _page.Content.Begin(element);
        _page.Content.ShowText(_serif.Bold, 14, Left + 100, _y + 14, text);
        _page.Content.End();
        _y += 28;
    }

    private void Paragraph(string text) => Lines(_part.Structure.Add(StructureType.Paragraph), text, Left, Width - Right, 35.4);

    private void Lines(StructureElement element, string text, double left, double right, double indent, double size = 14)
    {
        var fonts = _serif.Regular;
        var words = text.Split(' ');
        var (at, begun) = (0, false);
        while (at < words.Length)
        {
            Room(21);
            var x = left + (at == 0 ? indent : 0);
            var (line, next) = (words[at], at + 1);
            while (next < words.Length && fonts.Measure(line + " " + words[next]) * size / 1000 <= right - x)
            {
                line += " " + words[next++];
            }

            var isLast = next == words.Length;
            var spaces = line.Count(c => c == ' ');
            var spacing = isLast || spaces == 0 ? 0 : (right - x - (fonts.Measure(line) * size / 1000)) / spaces;
            if (!begun)
            {
                _page.Content.Begin(element);
                begun = true;
            }

            _page.Content.ShowText(fonts, size, x, _y + size, isLast ? line : line + " ", spacing);
            _y += size * 1.15;
            at = next;
            if (isLast || _y + 21 > Height - Bottom)
            {
                _page.Content.End();
                begun = false;
            }
        }
    }

    private void List(string[] items)
    {
        var list = _part.Structure.Add(StructureType.List);
        list.Numbering = ListNumbering.Disc;
        foreach (var text in items)
        {
            Room(21);
            var item = list.Add(StructureType.ListItem);
            _page.Content.Begin(item.Add(StructureType.Label));
            _page.Content.ShowText(_serif.Regular, 14, Left + 20, _y + 14, "–");
            _page.Content.End();
            Lines(item.Add(StructureType.ListBody), text, Left + 35.4, Width - Right, 0);
        }
    }

    private void LinkLine()
    {
        Room(42);
        var paragraph = _part.Structure.Add(StructureType.Paragraph);
        _page.Content.Begin(paragraph);
        var width = _page.Content.ShowText(_serif.Regular, 14, Left, _y + 14, "Сайт школы: ");
        _page.Content.End();
        var link = paragraph.Add(StructureType.Link);
        _page.Content.Begin(link);
        _page.Content.SetFill(new Color(0, 0, 160));
        var linked = _page.Content.ShowText(_serif.Regular, 14, Left + width, _y + 14, "школа7.рф");
        _page.Content.SetFill(Color.Black);
        _page.Content.End();
        _part.Link(_page, link, Left + width, _y, linked, 16, new Uri("https://школа7.рф/о нас"), "Сайт школы № 7");
        var back = paragraph.Add(StructureType.Link);
        _page.Content.Begin(back);
        var more = _page.Content.ShowText(_serif.Italic, 14, Left + width + linked, _y + 14, ", к началу");
        _page.Content.End();
        _part.Link(_page, back, Left + width + linked, _y, more, 16, "h1", "К разделу «Общие положения»");
        _y += 21;
    }

    private void NoteLine()
    {
        Room(42);
        var note = _part.Structure.Add(StructureType.Note);
        _page.Content.Begin(note.Add(StructureType.Label));
        _page.Content.ShowText(_serif.Regular, 8, Left, _y + 9, "1");
        _page.Content.End();
        Lines(note.Add(StructureType.Paragraph), "Сноска с символом, которого нет в шрифте: 漢 (иероглиф).", Left + 10, Width - Right, 0, 11);
        _y += 10;
    }

    private void Drawing()
    {
        Room(110);
        var figure = _part.Structure.Add(StructureType.Figure);
        figure.AlternativeText = "Столбчатая диаграмма: 2024 — 40, 2025 — 70, 2026 — 90";
        figure.SetBox(_page, Left, _y, 200, 100);
        var content = _page.Content;
        content.Begin(figure);
        for (var i = 0; i < 3; i++)
        {
            content.SetFill(new Color((byte)(60 * i), 90, 160));
            content.FillRectangle(Left + 20 + (60 * i), _y + 100 - 40 - (25 * i), 40, 40 + (25 * i));
        }

        content.SetFill(Color.Black);
        content.SetLine(0.5);
        content.Line(Left, _y + 100, Left + 200, _y + 100);
        content.SaveAndClip(Left, _y, 200, 100);
        content.SetLine(0.25, 2);
        content.SetStroke(Color.Gray(128));
        content.Line(Left, _y + 50, Left + 300, _y + 50);
        content.Restore();
        content.MoveTo(Left + 180, _y + 20);
        content.CurveTo(Left + 190, _y + 20, Left + 200, _y + 30, Left + 200, _y + 40);
        content.LineTo(Left + 180, _y + 40);
        content.ClosePath();
        content.FillAndStroke();
        content.End();
        _y += 110;
    }

    private void Table(int rows)
    {
        string[] names = ["№", "Мероприятие", "Срок", "Ответственный", "Результат"];
        double[] widths = [30, 200, 70, 100, 110];
        var table = _part.Structure.Add(StructureType.Table);
        var head = table.Add(StructureType.TableHead).Add(StructureType.TableRow);
        Row(head, names, widths, StructureType.TableHeader);
        var body = table.Add(StructureType.TableBody);
        for (var i = 1; i <= rows; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            Row(body.Add(StructureType.TableRow), [n, $"Семинар по теме «Качество», этап {n}", "01.09.2025", "Петрова А. А.", "справка"], widths, StructureType.TableCell);
        }
    }

    private void Row(StructureElement row, string[] cells, double[] widths, StructureType type)
    {
        Room(20);
        var x = Left;
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row.Add(type);
            if (type == StructureType.TableHeader)
            {
                cell.Scope = HeaderScope.Column;
            }

            _page.Content.Begin(cell);
            _page.Content.ShowText(type == StructureType.TableHeader ? _serif.Bold : _serif.Regular, 11, x + 3, _y + 14, cells[i]);
            _page.Content.End();
            x += widths[i];
        }

        _page.Content.BeginArtifact(ArtifactKind.Layout);
        _page.Content.SetLine(0.5);
        x = Left;
        foreach (var width in widths)
        {
            _page.Content.StrokeRectangle(x, _y, width, 20);
            x += width;
        }

        _page.Content.End();
        _y += 20;
    }
}
