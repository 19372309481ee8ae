using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Docx.Parts;

/// <summary>
/// settings.xml: no hyphenation, the layout of Word 2013 and later.
/// No updateFields: Word would ask «обновить поля?» at every opening; the contents are filled in instead.
/// </summary>
internal static class SettingsXml
{
    private const string FootnoteSeparators = """<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>""";

    public static string Create(string language, bool footnotes)
    {
        const string Word = "http://schemas.microsoft.com/office/word";
        return $"""
            <w:settings {Namespaces.Main}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:autoHyphenation w:val="false"/><w:characterSpacingControl w:val="doNotCompress"/>{(footnotes ? FootnoteSeparators : string.Empty)}<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="{Word}" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="{Word}" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="{Word}" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="{Word}" w:val="1"/><w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="{Word}" w:val="1"/></w:compat><w:themeFontLang w:val="{XmlEscape.Attribute(language)}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
            """;
    }
}
