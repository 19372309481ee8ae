namespace DocGen.Pdf.Tests.Reading;

/// <summary>Runs the content stream of a page: collects the glyphs shown and what is against the rules.</summary>
public sealed class PageReader
{
    private static readonly HashSet<string> PathPainting = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"];

    private static readonly HashSet<string> Known =
    [
        "q", "Q", "cm", "w", "J", "j", "M", "d", "ri", "i", "gs", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n",
        "W", "W*", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "CS", "cs", "SC", "SCN", "sc", "scn",
        "G", "g", "RG", "rg", "Do", "BMC", "BDC", "EMC", "MP", "DP",
    ];

    private readonly PdfReader _file;
    private readonly PdfDictionary _page;
    private readonly Stack<(string Tag, int Id, string? Replacement, object? Reversed, bool InText)> _marked = [];
    private readonly Stack<(string Font, double Size)> _states = [];
    private readonly Dictionary<string, Dictionary<int, double>> _widths = [];
    private (string Font, double Size) _font = (string.Empty, 0);
    private double _lineX, _lineY, _x;
    private double _stretch = 1;
    private bool _inText;

    public PageReader(PdfReader file, PdfDictionary page)
    {
        _file = file;
        _page = page;
        var lexer = new PdfLexer(file.Decode((PdfStream)file.Resolve(page["Contents"])!));
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var item = lexer.Read();
            if (item is PdfKeyword keyword)
            {
                Run(keyword.Value, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(item);
            }
        }

        Demand(_marked.Count == 0 && _states.Count == 0 && !_inText, "content stream ends with something open");
    }

    public List<ShownGlyph> Glyphs { get; } = [];

    /// <summary>MCIDs in the order in which they begin.</summary>
    public List<int> ContentIds { get; } = [];

    public List<string> Problems { get; } = [];

    public HashSet<string> Images { get; } = [];

    private void Run(string operation, List<object?> operands)
    {
        Demand(Known.Contains(operation), $"6.2.2: unknown operator {operation}");
        Demand(operands.TrueForAll(operand => operand is not double number || Math.Abs(number) < 1e6), $"6.1.13: number out of range before {operation}");
        switch (operation)
        {
            case "BDC" or "BMC":
                Begin(((PdfName)operands[0]!).Value, operands.Count > 1 ? (PdfDictionary)operands[1]! : []);
                break;
            case "EMC":
                Demand(_marked.Pop().InText == _inText, "14.6.1: marked content crosses a text object");
                break;
            case "q":
                _states.Push(_font);
                Demand(_states.Count <= 28, "6.1.13: more than 28 nested q");
                Demand(!_inText, "8.2: q inside a text object");
                break;
            case "Q":
                _font = _states.Pop();
                break;
            case "BT" or "ET":
                Demand(_inText == (operation == "ET"), "8.2: text objects nested or not open");
                _inText = operation == "BT";
                (_lineX, _lineY, _x) = (0, 0, 0);
                break;
            case "Do":
                DemandMarked("image");
                Demand(Resource("XObject", ((PdfName)operands[0]!).Value) is not null, "6.2.2: image is not in the page's resources");
                Images.Add(((PdfName)operands[0]!).Value);
                break;
            default:
                RunText(operation, operands);
                break;
        }
    }

    private void RunText(string operation, List<object?> operands)
    {
        switch (operation)
        {
            case "Tf":
                _font = (((PdfName)operands[0]!).Value, (double)operands[1]!);
                Demand(Resource("Font", _font.Font) is not null, "6.2.2: font is not in the page's resources");
                break;
            case "Tz":
                _stretch = (double)operands[0]! / 100;
                break;
            case "Td":
                Demand(_inText, "9.4: Td outside a text object");
                (_lineX, _lineY) = (_lineX + (double)operands[0]!, _lineY + (double)operands[1]!);
                _x = _lineX;
                break;
            case "Tj":
                Show((byte[])operands[0]!);
                break;
            case "TJ":
                foreach (var item in (List<object?>)operands[0]!)
                {
                    if (item is double adjustment)
                    {
                        _x -= adjustment / 1000 * _font.Size * _stretch;
                    }
                    else
                    {
                        Show((byte[])item!);
                    }
                }

                break;
            default:
                if (PathPainting.Contains(operation))
                {
                    DemandMarked("path");
                }

                Demand(!_inText || !"m l c re h S f f* B W n".Split(' ').Contains(operation), $"8.2: {operation} inside a text object");
                break;
        }
    }

    private void Begin(string tag, PdfDictionary properties)
    {
        var isArtifact = tag == "Artifact";
        var inside = _marked.Count > 0 ? _marked.Peek() : ("", -1, null, null, false);
        Demand(!isArtifact || inside.Item2 < 0, "01-003: artifact inside tagged content");
        Demand(inside.Item2 != -2, "01-004: a mark inside an artifact");
        var id = isArtifact ? -2 : inside.Item2;
        if (properties.TryGetValue("MCID", out var value))
        {
            Demand(inside.Item2 == -1, "01-004: tagged content inside an artifact or other tagged content");
            id = (int)(double)value!;
            ContentIds.Add(id);
        }

        var replacement = properties.TryGetValue("ActualText", out var text) ? PdfReader.TextOf((byte[])text!) : inside.Item3;
        _marked.Push((tag, id, replacement, tag == "ReversedChars" ? new object() : inside.Item4, _inText));
    }

    private void Show(byte[] codes)
    {
        DemandMarked("text");
        Demand(_inText && _font.Size > 0, "9.4: text shown outside a text object or without a font");
        Demand(codes.Length <= 32767, "6.1.13: string longer than 32767 bytes");
        Demand(codes.Length % 2 == 0, "9.7: odd length of a string of two-byte codes");
        var (_, id, replacement, reversed, _) = _marked.Count > 0 ? _marked.Peek() : (string.Empty, -1, null, null, false);
        for (var i = 0; i + 1 < codes.Length; i += 2)
        {
            var code = (codes[i] << 8) | codes[i + 1];
            Glyphs.Add(new ShownGlyph(id, _font.Font, code, replacement, reversed, _x, _lineY, _font.Size));
            _x += WidthsOf(_font.Font).GetValueOrDefault(code, 1000) / 1000 * _font.Size * _stretch;
        }
    }

    public Dictionary<int, double> WidthsOf(string font)
    {
        if (!_widths.TryGetValue(font, out var widths))
        {
            var descendant = _file.Array(_file.Dictionary(Resource("Font", font))!["DescendantFonts"])![0];
            widths = _widths[font] = ReadWidths(_file.Array(_file.Entry(descendant, "W"))!);
        }

        return widths;
    }

    public object? Resource(string kind, string name) =>
        _page.TryGetValue("Resources", out var resources) ? _file.Entry(_file.Entry(resources, kind), name) : null;

    private static Dictionary<int, double> ReadWidths(List<object?> items)
    {
        var widths = new Dictionary<int, double>();
        for (var i = 0; i < items.Count; i += 2)
        {
            var code = (int)(double)items[i]!;
            foreach (var width in (List<object?>)items[i + 1]!)
            {
                widths[code++] = (double)width!;
            }
        }

        return widths;
    }

    private void DemandMarked(string what) =>
        Demand(_marked.Any(mark => mark.Id >= 0 || mark.Tag == "Artifact"), $"01-005: {what} is neither tagged nor an artifact");

    private void Demand(bool holds, string problem)
    {
        if (!holds && Problems.Count < 20)
        {
            Problems.Add(problem);
        }
    }
}
