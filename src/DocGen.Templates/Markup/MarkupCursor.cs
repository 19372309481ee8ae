using System.Xml;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>
/// Walks over markup, lets through only what the table of elements allows and reports the rest. After an element is entered, its content
/// must be read by <see cref="Next"/> until it returns false.
/// </summary>
internal sealed class MarkupCursor : IDisposable
{
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _lines;
    private readonly int _maxDepth;
    private readonly List<MarkupElement> _open = [];
    private bool _entered;

    public MarkupCursor(XmlReader xml, MarkupProblems problems, int maxDepth)
    {
        _xml = xml;
        _lines = (IXmlLineInfo)xml;
        _maxDepth = maxDepth;
        Problems = problems;
        Attributes = new AttributeReader(this);
    }

    public MarkupProblems Problems { get; }

    /// <summary>The attributes of the element entered last; to be read before its content is.</summary>
    public AttributeReader Attributes { get; }

    /// <summary>The element that <see cref="Next"/> entered, unless it found text.</summary>
    public MarkupElement Element { get; private set; } = MarkupElements.All[0];

    public bool IsText { get; private set; }

    /// <summary>Whether the root is closed.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>The elements that are open, outermost first.</summary>
    public IReadOnlyList<MarkupElement> Open => _open;

    /// <summary>The place of the element, attribute or text that stands under the cursor.</summary>
    public Place Here(int length) => new() { Line = _lines.LineNumber, Column = _lines.LinePosition, Length = length };

    /// <summary>The name of the element entered last.</summary>
    public Place ElementPlace() => Here(Element.Name.Length);

    /// <summary>Goes to the root; false when it is not what it must be.</summary>
    public bool EnterRoot(MarkupElement root)
    {
        _xml.MoveToContent();
        if (string.Equals(_xml.Name, root.Name, StringComparison.Ordinal))
        {
            Enter(root);
            return true;
        }

        Problems.Error(
            MarkupCodes.WrongRoot, Here(_xml.Name.Length), $"Разметка начинается с элемента «{_xml.Name}»", $"нужен «{root.Name}»");
        return false;
    }

    /// <summary>Goes to the next element or text directly inside the parent; false at the parent's end.</summary>
    public bool Next(MarkupElement parent)
    {
        if (_entered)
        {
            _entered = false;
            if (_xml.IsEmptyElement)
            {
                return Leave();
            }
        }

        while (_xml.Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when TryEnter(parent):
                    return true;
                case XmlNodeType.EndElement:
                    return Leave();
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                    when parent.HoldsText:
                    IsText = true;
                    return true;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    ReportMisplacedText(parent);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Problems.Error(MarkupCodes.ForbiddenConstruct, Here(_xml.Name.Length), $"Инструкция обработки «{_xml.Name}»");
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Reads past the rest of an element that holds nothing but what is an error anyway.</summary>
    public void Finish(MarkupElement element)
    {
        while (Next(element))
        {
            if (!IsText)
            {
                Finish(Element);
            }
        }
    }

    /// <summary>Reads to the end of the document, where only comments may stand.</summary>
    public void FinishDocument()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.ProcessingInstruction)
            {
                Problems.Error(MarkupCodes.ForbiddenConstruct, Here(_xml.Name.Length), $"Инструкция обработки «{_xml.Name}»");
            }
        }
    }

    /// <summary>Takes the text under the cursor piece by piece.</summary>
    public int ReadText(char[] buffer) => _xml.ReadValueChunk(buffer, 0, buffer.Length);

    public void Dispose() => _xml.Dispose();

    private bool TryEnter(MarkupElement parent)
    {
        var name = _xml.Name;
        var element = MarkupElements.Find(name);
        if (element is null)
        {
            var meant = Misnomers.FindElement(name, parent);
            Problems.Error(
                MarkupCodes.UnknownElement, Here(name.Length), $"Неизвестный элемент «{name}»", meant is null ? null : $"возможно, «{meant.Name}»");
            element = meant;
        }
        else if (!parent.Allows(element))
        {
            Problems.Error(
                MarkupCodes.MisplacedElement,
                Here(name.Length),
                $"Элемент «{name}» не может стоять в «{parent.Name}»",
                Misnomers.PlacesOf(element, parent));
        }

        if (element is null || !parent.Allows(element) || IsTooDeep(element))
        {
            Skip();
            return false;
        }

        Enter(element);
        return true;
    }

    private bool IsTooDeep(MarkupElement element)
    {
        if (_open.Count < _maxDepth)
        {
            return false;
        }

        Problems.Error(
            MarkupCodes.TooDeep, Here(element.Name.Length), $"Элемент «{element.Name}» вложен глубже {_maxDepth} уровней");
        return true;
    }

    private void Enter(MarkupElement element)
    {
        IsText = false;
        Element = element;
        _open.Add(element);
        _entered = true;
        Attributes.Load(_xml, element);
    }

    private bool Leave()
    {
        _open.RemoveAt(_open.Count - 1);
        IsText = false;
        IsFinished = _open.Count == 0;
        return false;
    }

    private void Skip()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
        }
    }

    private void ReportMisplacedText(MarkupElement parent)
    {
        var value = _xml.Value;
        var text = value.Trim();
        var place = Here(0).After(value.AsSpan(0, value.AsSpan().IndexOf(text[0])));
        var shown = text.Length > 30 ? text[..30] + "…" : text;
        var hint = parent.Children.IsEmpty ? null : parent.Children.Contains("p", StringComparer.Ordinal) ? "заключите его в <p>…</p>" : Misnomers.ChildrenOf(parent);
        Problems.Error(
            MarkupCodes.MisplacedText, place with { Length = shown.Length }, $"В элементе «{parent.Name}» не может стоять текст «{shown}»", hint);
    }
}
