namespace DocGen.Documents.Pdf.Tagging;

/// <summary>Structure types of ISO 32000-1, 14.8.4, that documents are made of.</summary>
internal enum TagRole : byte
{
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
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
