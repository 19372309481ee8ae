using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>The parts that depend on the theme and language alone: made and deflated once for all documents that share them.</summary>
internal sealed class ConstantParts
{
    /// <summary>Far more than the themes of any region; past it the cache starts anew.</summary>
    private const int CacheLimit = 64;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<(Theme, string), ConstantParts> Cache = [];

    private readonly string language;

    private ConstantParts(Theme theme, string language)
    {
        this.language = language;
        Look = new Typography(theme);
        TableText =
        [
            new TableTextStyle(theme.TableSize, usual: true),
            .. theme.LandscapeTableSize == theme.TableSize ? (TableTextStyle[])[] : [new TableTextStyle(theme.LandscapeTableSize, usual: false)],
        ];
        Styles = MakeStyles(TableText);
        Settings = PackagePart.FromXml(SettingsXml.Create(language, footnotes: false));
        SettingsWithFootnotes = PackagePart.FromXml(SettingsXml.Create(language, footnotes: true));
        FontTable = PackagePart.FromXml(FontTableXml.Create(theme));
    }

    public static PackagePart NumberedHeader { get; } = PackagePart.FromXml(HeaderXml.Numbered);

    public static PackagePart EmptyHeader { get; } = PackagePart.FromXml(HeaderXml.Empty);

    public static PackagePart AppProperties { get; } = PackagePart.FromXml(PropertiesXml.App);

    public Typography Look { get; }

    /// <summary>Table text styles that every document of the theme has.</summary>
    public IReadOnlyList<TableTextStyle> TableText { get; }

    public PackagePart Styles { get; }
    public PackagePart Settings { get; }
    public PackagePart SettingsWithFootnotes { get; }
    public PackagePart FontTable { get; }

    public static ConstantParts For(Theme theme, string language)
    {
        lock (Gate)
        {
            if (!Cache.TryGetValue((theme, language), out var parts))
            {
                if (Cache.Count >= CacheLimit)
                {
                    Cache.Clear();
                }

                parts = new ConstantParts(theme, language);
                Cache.Add((theme, language), parts);
            }

            return parts;
        }
    }

    public PackagePart MakeStyles(IEnumerable<TableTextStyle> tableText) => PackagePart.FromXml(StyleSheet.Create(Look, language, tableText));
}
