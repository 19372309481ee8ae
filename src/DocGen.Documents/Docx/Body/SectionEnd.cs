using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>What closes a section: its page and whether it is the first.</summary>
internal sealed record SectionEnd(PageSetup Page, bool First);
