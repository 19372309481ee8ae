namespace DocGen.Documents.Model;

/// <summary>What a paragraph is for; the theme gives each role its look, DOCX a named style.</summary>
public enum ParagraphRole
{
    Body,

    /// <summary>The document's title (kind line and name), centred, bold.</summary>
    Title,

    /// <summary>A line under the title.</summary>
    Subtitle,

    /// <summary>What an order or letter is about («О создании рабочей группы»): at the left, over part of the width.</summary>
    About,

    /// <summary>The heading of a table or picture («Таблица 1. …»).</summary>
    Caption,

    /// <summary>A remark in smaller type: a source under a table, an instruction in a form.</summary>
    Note,

    /// <summary>Place and year at the foot of a title page: pinned to the bottom of its page, centred.</summary>
    Imprint,
}
