namespace DocGen.Documents.Pdf.Tagging;

/// <summary>Structure types of ISO 32000-1, 14.8.4, that documents are made of.</summary>
internal enum TagRole : byte
{
    Document,
    Section,

    /// <summary>A column of what only stands side by side: keeps its paragraphs together in the reading order.</summary>
    Division,
    Heading,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Caption,
    Figure,
    Contents,
    ContentsItem,
    Link,
    Reference,
    Note,
}
