namespace DocGen.Documents.Docx.Parts;

internal static class Namespaces
{
    public const string Main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    public const string Links = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
}
