using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads pictures and figures.</summary>
internal sealed class PictureReader(MarkupCursor cursor, ChartReader charts, IPictureSource? pictures)
{
    private const string DataPrefix = "data:image/";

    /// <summary>Reads <c>img</c>; null when the picture is not to be had or no size is given.</summary>
    public Picture? Read(MarkupElement element)
    {
        var attributes = cursor.Attributes;
        var place = cursor.ElementPlace();
        var source = attributes.Text("src");
        var alternative = attributes.TextOrEmpty("alt");
        var width = attributes.Length("width");
        var height = attributes.Length("height");
        var sizePlace = attributes.PlaceOf("src");
        var data = source is null ? null : ReadData(source, attributes);
        cursor.Finish(element);
        if (data is null)
        {
            return null;
        }

        if (!PictureHeader.TryRead(data.Value.Span, out var header))
        {
            cursor.Problems.Error(MarkupCodes.PictureNotReadable, sizePlace, $"Рисунок «{Shown(source!)}» не читается", "нужен файл PNG или JPEG");
            return null;
        }

        if (width is null && height is null)
        {
            cursor.Problems.Error(
                MarkupCodes.MissingAttribute, place, "У рисунка не задан размер", "задайте ширину или высоту: width=\"80mm\"");
            return null;
        }

        var ratio = (double)header.Height / header.Width;
        return new Picture(
            data.Value,
            header.Format,
            width ?? Length.FromPoints(height!.Value.Points / ratio),
            height ?? Length.FromPoints(width!.Value.Points * ratio),
            alternative);
    }

    public (Block? Picture, Paragraph? Caption) ReadFigure(MarkupElement figure, InlineReader inlines)
    {
        var place = cursor.ElementPlace();
        var seen = false;
        Block? picture = null;
        Paragraph? caption = null;
        while (cursor.Next(figure))
        {
            var part = cursor.Element;
            var isPicture = part.Name is "img" or "chart";
            if (isPicture ? seen : caption is not null || !seen)
            {
                cursor.Problems.Error(
                    MarkupCodes.RepeatedChild, cursor.ElementPlace(), $"Элемент «{part.Name}» стоит в figure не на своём месте",
                    "порядок: один img или chart, один figcaption");
            }

            if (isPicture)
            {
                seen = true;
                picture = part.Name is "chart" ? charts.Read(part) : Read(part);
            }
            else
            {
                caption = new Paragraph(inlines.ReadFilled(part)) { Role = ParagraphRole.Caption };
            }
        }

        if (!seen)
        {
            cursor.Problems.Error(MarkupCodes.MissingChild, place, "В figure нет рисунка", "добавьте <img …/> или <chart>…</chart>");
        }

        return (picture, caption);
    }

    private ReadOnlyMemory<byte>? ReadData(string source, AttributeReader attributes)
    {
        if (source.StartsWith("data:", StringComparison.Ordinal))
        {
            return Decode(source) ?? NotReadable();
        }

        if (pictures?.Find(source) is { } file)
        {
            return file;
        }

        cursor.Problems.Error(
            MarkupCodes.PictureNotFound, attributes.PlaceOf("src"), $"Рисунок «{source}» не найден", "положите файл рядом с шаблоном или в папку _shared");
        return null;

        ReadOnlyMemory<byte>? NotReadable()
        {
            cursor.Problems.Error(
                MarkupCodes.PictureNotReadable, attributes.PlaceOf("src"), $"Рисунок «{Shown(source)}» не читается",
                "нужна запись data:image/png;base64,… или data:image/jpeg;base64,…");
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? Decode(string source)
    {
        var comma = source.IndexOf(";base64,", StringComparison.Ordinal);
        if (comma < 0 || !source.StartsWith(DataPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var text = source.AsSpan(comma + ";base64,".Length);
        var data = new byte[text.Length / 4 * 3 + 3];
        if (!Convert.TryFromBase64Chars(text, data, out var length))
        {
            return null;
        }

        return data.AsMemory(0, length);
    }

    private static string Shown(string source) => source.Length > 40 ? source[..40] + "…" : source;
}
