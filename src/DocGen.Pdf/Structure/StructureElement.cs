using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Structure;

/// <summary>A node of the logical structure. Kids are kept in the order in which they are added: that is the reading order.</summary>
public sealed class StructureElement
{
    /// <summary>A string of a PDF/A may have 32,767 bytes (ISO 19005-2, 6.1.13), two to a character.</summary>
    public const int MaximumTextLength = 16_000;

    private StructureKid _first;
    private List<StructureKid>? _others;

    internal StructureElement(StructureType type, StructureElement? parent)
    {
        Type = type;
        Parent = parent;
    }

    public StructureType Type { get; }

    public StructureElement? Parent { get; }

    /// <summary>A name for people who look at the structure, not read aloud.</summary>
    public string? Title
    {
        get => Details?.Title;
        set => Detailed(value)?.Title = value;
    }

    /// <summary>BCP 47 language where it is another than the parent's.</summary>
    public string? Language
    {
        get => Details?.Language;
        set => Detailed(value)?.Language = value;
    }

    /// <summary>What a figure shows, in words; required for figures (ISO 14289-1, 7.3).</summary>
    public string? AlternativeText
    {
        get => Details?.AlternativeText;
        set => Detailed(value)?.AlternativeText = value;
    }

    /// <summary>The text that stands in for the content when it is read or copied.</summary>
    public string? ActualText
    {
        get => Details?.ActualText;
        set => Detailed(value)?.ActualText = value;
    }

    /// <summary>The full form of an abbreviation.</summary>
    public string? Expansion
    {
        get => Details?.Expansion;
        set => Detailed(value)?.Expansion = value;
    }

    /// <summary>For a header cell: which cells it heads.</summary>
    public HeaderScope Scope
    {
        get => Details?.Scope ?? HeaderScope.None;
        set => (Details ??= new()).Scope = value;
    }

    /// <summary>Rows a cell spans, 1 or more.</summary>
    public int RowSpan
    {
        get => Details?.RowSpan ?? 1;
        set => Detailed(value)?.RowSpan = value;
    }

    /// <summary>Columns a cell spans, 1 or more.</summary>
    public int ColumnSpan
    {
        get => Details?.ColumnSpan ?? 1;
        set => Detailed(value)?.ColumnSpan = value;
    }

    /// <summary>The header cells of a cell, where their scopes do not tell.</summary>
    public IReadOnlyList<StructureElement> Headers
    {
        get => Details?.Headers ?? [];
        set => (Details ??= new()).Headers = value;
    }

    /// <summary>For a list: how its items are marked.</summary>
    public ListNumbering? Numbering
    {
        get => Details?.Numbering;
        set => (Details ??= new()).Numbering = value;
    }

    internal StructureDetails? Details { get; private set; }

    /// <summary>Object number, given when the file is finished.</summary>
    internal int Number { get; set; }

    internal int KidCount => (_first.Target is null ? 0 : 1) + (_others?.Count ?? 0);

    internal StructureKid this[int index] => index == 0 ? _first : _others![index - 1];

    /// <summary>Adds a child element after the kids there are.</summary>
    public StructureElement Add(StructureType type)
    {
        var child = new StructureElement(type, this);
        AddKid(new StructureKid(child, 0));
        return child;
    }

    /// <summary>Says where a figure stands on its page, in points from the top left corner (required by ISO 32000-1, table 344).</summary>
    public void SetBox(PdfPage page, double x, double y, double width, double height)
    {
        var details = Details ??= new();
        details.IsBlock = true;
        details.Box = (x, page.Height - y - height, x + width, page.Height - y);
    }

    internal void Identify(string identifier) => (Details ??= new()).Identifier = identifier;

    internal void AddKid(StructureKid kid)
    {
        if (_first.Target is null)
        {
            _first = kid;
        }
        else
        {
            (_others ??= []).Add(kid);
        }
    }

    /// <summary>The details, made only when there is something to put in them.</summary>
    private StructureDetails? Detailed(string? text) => text is { Length: > MaximumTextLength }
        ? throw new ArgumentException($"A text of the structure has at most {MaximumTextLength} characters.", nameof(text))
        : Details ??= text is null ? null : new();

    private StructureDetails? Detailed(int span) => span >= 1
        ? Details ??= span == 1 ? null : new()
        : throw new ArgumentOutOfRangeException(nameof(span), span, "A cell spans one row and column or more.");
}
