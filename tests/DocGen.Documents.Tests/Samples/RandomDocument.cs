using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Makes odd but lawful documents: deep lists, spans, empty cells, hard words, every block and inline.</summary>
internal sealed class RandomDocument
{
    private static readonly string[] Words =
    [
        "школа", "программа", "и", "№\u00A05", "М.П.\u00A0Иванова", "<b>&\"'", "5\u20116\u00A0классы", "государ\u00ADствен\u00ADной", "—", "«ёлка»",
        "👩‍🏫", "שלום", "ӧтлаасьӧм", "𝔘𝔫𝔦", "достопримечательностьдостопримечательностьдостопримечательность", "1\u00A0234,5", "  два  пробела ", "x²≥y",
        "שלום עולם (א, ב) 12,5%", "مدرسة 15 سنة", "😀ב", "[ש\u05B0ל]",
    ];

    private readonly Random random;
    private int headings;
    private bool inNote;

    private RandomDocument(int seed) => random = new Random(seed);

    public static Document Create(int seed)
    {
        var maker = new RandomDocument(seed);
        var sections = maker.Some(1, 3, () => new Section(maker.Page(), maker.Blocks(6, 0)));
        return new Document(new DocumentProperties { Title = "Случайный документ № " + seed }, sections);
    }

    private ImmutableArray<T> Some<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())];

    private T Pick<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private bool Chance(double share) => random.NextDouble() < share;

    private PageSetup Page() => new() { Orientation = Pick<PageOrientation>(), Numbers = Pick<PageNumbers>() };

    private ImmutableArray<Block> Blocks(int most, int depth) => Some(0, most, () => Block(depth));

    private Block Block(int depth) => random.Next(depth == 0 ? 17 : depth < 4 ? 9 : 2) switch
    {
        0 or 1 => Paragraph(),
        2 => Heading(),
        3 or 4 => List(depth),
        5 => Table(depth),
        6 => new Picture(SamplePictures.Png, PictureFormat.Png, Length.FromMillimetres(random.Next(5, 150)), Length.FromMillimetres(random.Next(5, 150)), "Рисунок"),
        7 => Chart(),
        8 => new QrCode(Word() + random.Next(99), Length.FromMillimetres(random.Next(5, 60))) { Caption = Chance(0.5) ? Word() : null, Alignment = Pick<Alignment>() },
        9 => new ApprovalMarks(Some(0, 2, Mark), Some(0, 2, Mark)),
        10 => new Signatures(Some(1, 3, () => new Signature(Line(), "И.О.\u00A0Фамилия") { Date = Chance(0.5) ? "01.03.2026" : null })),
        11 => new AppendixMark(Some(1, 3, Line)),
        12 => new Letterhead(Some(1, 2, Line), Some(0, 2, Line)) { Details = Some(0, 2, Line) },
        13 => new TableOfContents(Chance(0.5) ? "Содержание" : null, random.Next(1, 5)),
        14 => new PageBreak(),
        15 => new RequisiteLine(Line(), Line()),
        _ => Paragraph(),
    };

    private Chart Chart() => new(Pick<ChartKind>(), Some(0, 12, Word), Some(0, 4, () => new ChartSeries(Chance(0.8) ? Word() : string.Empty, Some(0, 12, Value))))
    {
        Title = Chance(0.5) ? Word() : null,
        Unit = Chance(0.5) ? "%" : null,
        CategoryAxis = Chance(0.3) ? Word() : null,
        ValueAxis = Chance(0.3) ? Word() : null,
        Width = Length.FromMillimetres(random.Next(1, 250)),
        Height = Length.FromMillimetres(random.Next(1, 250)),
        AlternativeText = Chance(0.2) ? Word() : null,
    };

    private decimal? Value() => random.Next(6) switch
    {
        0 => null,
        1 => 0,
        2 => -random.Next(1000),
        3 => decimal.Round((decimal)random.NextDouble(), 3),
        4 => random.Next() * 1_000_000m,
        _ => random.Next(100),
    };

    private Paragraph Paragraph() => new(Line())
    {
        Role = Chance(0.6) ? ParagraphRole.Body : Pick<ParagraphRole>(),
        Alignment = Chance(0.3) ? Pick<Alignment>() : null,
        Indent = Chance(0.2) ? Chance(0.5) : null,
        KeepWithNext = Chance(0.1),
        SpaceBefore = Chance(0.1) ? Length.FromPoints(random.Next(0, 60)) : null,
    };

    private Heading Heading()
    {
        headings++;
        return new Heading(random.Next(1, 5), Line(), "heading-" + headings) { Alignment = Pick<Alignment>() };
    }

    private List List(int depth) => new(Pick<ListStyle>(), Some(1, 5, () => Item(depth + 1))) { Start = Chance(0.2) ? random.Next(1, 9) : 1, Wrap = Pick<ListWrap>() };

    private ListItem Item(int depth) => new(Chance(0.9) ? [Paragraph() with { Role = ParagraphRole.Body }, .. Blocks(1, depth)] : Blocks(2, depth))
    {
        Value = Chance(0.1) ? random.Next(1, 20) : null,
        Marker = Chance(0.1) ? "3.4.1" : Chance(0.05) ? string.Empty : null,
    };

    private Table Table(int depth)
    {
        var columns = random.Next(1, 6);
        var header = random.Next(0, 2);
        var grid = new RandomGrid(random, columns);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var part = 0; part < 2; part++)
        {
            foreach (var cells in grid.Rows(part == 0 ? header : random.Next(1, 5)))
            {
                rows.Add(new TableRow([.. cells.Select(span => Cell(span, depth))]) { Header = part == 0, KeepWithNext = Chance(0.1) });
            }
        }

        return new Table([.. Enumerable.Range(0, columns).Select(_ => Column())], rows.ToImmutable())
        {
            Style = Pick<TableStyle>(),
            FontSize = Chance(0.2) ? random.Next(8, 15) : null,
            Description = Chance(0.3) ? "Что \"показано\"" : null,
        };
    }

    private TableColumn Column() => random.Next(3) switch
    {
        0 => new TableColumn { Fixed = Length.FromMillimetres(random.Next(0, 60)) },
        1 => new TableColumn { Relative = random.Next(1, 100) },
        _ => TableColumn.Auto,
    };

    private TableCell Cell((int Columns, int Rows) span, int depth) => new(Chance(0.2) ? [] : Blocks(2, depth + 1))
    {
        ColumnSpan = span.Columns,
        RowSpan = span.Rows,
        Heading = Chance(0.2),
        Alignment = Pick<Alignment>(),
        VerticalAlignment = Pick<VerticalAlignment>(),
        Fill = Chance(0.1) ? "DDEEFF" : null,
    };

    private ApprovalMark Mark() => new("УТВЕРЖДАЮ", Some(0, 2, Line)) { Signer = Chance(0.7) ? "И.О.\u00A0Фамилия" : null, Date = Chance(0.7) ? "«01» марта 2026 г." : null };

    private ImmutableArray<Inline> Line() => Some(1, 5, () => Inline(0));

    private Inline Inline(int depth)
    {
        var inner = () => Some(1, 3, () => Inline(depth + 1));
        switch (random.Next(depth > 2 ? 3 : 10))
        {
            case 4:
                return new Strong(inner());
            case 5:
                return new Emphasis(inner());
            case 6:
                return new Underline(inner());
            case 7 when depth == 0:
                return new Link("https://example.org/?q=" + random.Next(9), [new Text(" " + Word() + " ")]);
            case 8 when !inNote:
                inNote = true;
                var note = new Footnote(inner());
                inNote = false;
                return note;
            case 9:
                return LineBreak.Instance;
            default:
                return new Text(" " + Word() + " ");
        }
    }

    private string Word() => Words[random.Next(Words.Length)];
}
