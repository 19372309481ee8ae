using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>
/// Reads the root and its sections. A section inside another splits it: what follows the inner one goes on with the outer's page; an empty
/// remainder makes no page.
/// </summary>
internal sealed class DocumentReader(MarkupCursor cursor, MarkupReaderOptions options)
{
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();

    /// <summary>The document, which is whole only when no error was reported; null when the root is wrong.</summary>
    public Document? Read()
    {
        var root = MarkupElements.All[0];
        if (!cursor.EnterRoot(root))
        {
            return null;
        }

        var place = cursor.ElementPlace();
        var properties = ReadProperties(cursor.Attributes);
        var links = new LinkTargets(cursor.Problems);
        using var inlines = new InlineReader(cursor, links);
        ReadSection(root, options.Page, new BlockReader(cursor, inlines, links, options));
        cursor.FinishDocument();
        links.CheckInnerLinks();
        if (_sections.Count == 0 && !cursor.Problems.HasErrors)
        {
            cursor.Problems.Error(MarkupCodes.EmptyElement, place, "Документ пуст", "в document нужен хотя бы один абзац, заголовок или таблица");
        }

        return new Document(properties, _sections.DrainToImmutable()) { Theme = options.Theme };
    }

    private static DocumentProperties ReadProperties(AttributeReader attributes) => new()
    {
        Title = attributes.TextOrEmpty("title"),
        Author = attributes.Text("author"),
        Subject = attributes.Text("subject"),
        Keywords = attributes.Text("keywords"),
        Created = attributes.Date("date"),
    };

    private void ReadSection(MarkupElement parent, PageSetup page, BlockReader reader)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (cursor.Next(parent))
        {
            var element = cursor.Element;
            if (string.Equals(element.Name, "section", StringComparison.Ordinal))
            {
                page = Finish(blocks, page);
                ReadSection(element, ReadPage(cursor.Attributes), reader);
            }
            else
            {
                reader.Read(element, blocks);
            }
        }

        Finish(blocks, page);
    }

    /// <summary>Ends a section and returns the page of its continuation: numbers that restarted go on from there.</summary>
    private PageSetup Finish(ImmutableArray<Block>.Builder blocks, PageSetup page)
    {
        if (blocks.Count == 0)
        {
            return page;
        }

        _sections.Add(new Section(page, blocks.DrainToImmutable()));
        return page.Numbers == PageNumbers.Restart ? page with { Numbers = PageNumbers.Continue } : page;
    }

    private PageSetup ReadPage(AttributeReader attributes)
    {
        var page = options.Page;
        page = attributes.Choice("orientation") switch
        {
            "portrait" => page with { Orientation = PageOrientation.Portrait },
            "landscape" => page with { Orientation = PageOrientation.Landscape },
            _ => page,
        };
        page = attributes.Choice("numbers") switch
        {
            "continue" => page with { Numbers = PageNumbers.Continue },
            "restart" => page with { Numbers = PageNumbers.Restart },
            "hidden" => page with { Numbers = PageNumbers.Hidden },
            _ => page,
        };
        return ReadMargins(attributes, page);
    }

    private PageSetup ReadMargins(AttributeReader attributes, PageSetup page)
    {
        if (attributes.Text("margins") is not { } text)
        {
            return page;
        }

        if (!PageMargins.TryParse(text, out var margins))
        {
            attributes.Wrong<string>("margins", text, PageMargins.Form);
            return page;
        }

        var result = margins.Apply(page);
        if (!PageMargins.LeaveRoom(result))
        {
            cursor.Problems.Error(MarkupCodes.WrongMargins, attributes.PlaceOf("margins"), $"Поля «{text}» не оставляют места для текста");
        }

        return result;
    }
}
