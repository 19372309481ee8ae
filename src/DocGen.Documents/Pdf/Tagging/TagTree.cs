using DocGen.Documents.Model;
using DocGen.Pdf;
using DocGen.Pdf.Structure;

namespace DocGen.Documents.Pdf.Tagging;

/// <summary>Enters tags into the structure of a file when they are first needed.</summary>
internal sealed class TagTree(PdfPart part)
{
    /// <summary>The element of a tag, made after those that its parent has already.</summary>
    public StructureElement Enter(Tag tag)
    {
        if (tag.Element is { } known)
        {
            return known;
        }

        // The root is there before anything is drawn.
        var element = tag.Parent is null ? part.Structure : Enter(tag.Parent).Add(TypeOf(tag));
        Describe(tag, element);
        tag.Element = element;
        return element;
    }

    private static void Describe(Tag tag, StructureElement element)
    {
        if (tag.Role is TagRole.HeaderCell)
        {
            element.Scope = tag.HeadsRow ? HeaderScope.Row : HeaderScope.Column;
        }

        if (tag.Role is TagRole.HeaderCell or TagRole.DataCell)
        {
            element.ColumnSpan = tag.ColumnSpan;
            element.RowSpan = tag.RowSpan;
        }

        if (tag.Role == TagRole.Figure)
        {
            element.AlternativeText = tag.Alternative;
        }

        if (tag.Role == TagRole.List)
        {
            element.Numbering = NumberingOf(tag.Numbering);
        }

        if (tag.Title is { Length: > 0 } title)
        {
            element.Title = title;
        }
    }

    /// <summary>Cyrillic letters and dashes have no name in ISO 32000-1, table 347; the nearest is taken.</summary>
    private static ListNumbering NumberingOf(ListStyle style) => style switch
    {
        ListStyle.Dash or ListStyle.Bullet => ListNumbering.Disc,
        ListStyle.Decimal or ListStyle.DecimalParenthesis or ListStyle.Outline => ListNumbering.Decimal,
        ListStyle.CyrillicLetter => ListNumbering.LowerAlpha,
        ListStyle.UpperRoman => ListNumbering.UpperRoman,
        _ => ListNumbering.None,
    };

    private static StructureType TypeOf(Tag tag) => tag.Role == TagRole.Heading ? StructureType.Heading(tag.Level) : TypeOf(tag.Role);

    private static StructureType TypeOf(TagRole role) => role switch
    {
        TagRole.Document => StructureType.Document,
        TagRole.Section => StructureType.Section,
        TagRole.Division => StructureType.Division,
        TagRole.Paragraph => StructureType.Paragraph,
        TagRole.List => StructureType.List,
        TagRole.ListItem => StructureType.ListItem,
        TagRole.Label => StructureType.Label,
        TagRole.ListBody => StructureType.ListBody,
        TagRole.Table => StructureType.Table,
        TagRole.TableHead => StructureType.TableHead,
        TagRole.TableBody => StructureType.TableBody,
        TagRole.TableRow => StructureType.TableRow,
        TagRole.HeaderCell => StructureType.TableHeader,
        TagRole.DataCell => StructureType.TableCell,
        TagRole.Caption => StructureType.Caption,
        TagRole.Figure => StructureType.Figure,
        TagRole.Contents => StructureType.TableOfContents,
        TagRole.ContentsItem => StructureType.TableOfContentsItem,
        TagRole.Link => StructureType.Link,
        TagRole.Reference => StructureType.Reference,
        TagRole.Note => StructureType.Note,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role"),
    };
}
