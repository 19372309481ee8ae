namespace DocGen.Pdf.Fonts.Reading;

/// <summary>The table directory at the start of a font file (OpenType, «Organization of an OpenType Font»).</summary>
internal sealed class FontDirectory
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint CompactFontFormat = 0x4F54544F;
    private const uint Collection = 0x74746366;

    private readonly Dictionary<string, FontTable> _tables = new(StringComparer.Ordinal);

    public FontDirectory(ReadOnlyMemory<byte> file)
    {
        var all = new FontTable("заголовок файла", file);
        switch (all.Length < 12 ? 0 : all.U32(0))
        {
            case TrueType or AppleTrueType:
                break;
            case CompactFontFormat:
                throw new FontFormatException("шрифт OpenType с контурами CFF не поддерживается; возьмите вариант TrueType (.ttf)");
            case Collection:
                throw new FontFormatException("сборник шрифтов (.ttc) не поддерживается; возьмите отдельные файлы .ttf");
            default:
                throw new FontFormatException("это не файл шрифта TrueType");
        }

        for (var i = 0; i < all.U16(4); i++)
        {
            var entry = 12 + (16 * i);
            var tag = string.Create(4, all.At(entry, 4).ToArray(), static (chars, bytes) =>
            {
                for (var at = 0; at < 4; at++)
                {
                    chars[at] = (char)bytes[at];
                }
            });
            uint start = all.U32(entry + 8), length = all.U32(entry + 12);
            if ((ulong)start + length > (ulong)file.Length)
            {
                throw new FontFormatException($"таблица «{tag}» выходит за конец файла");
            }

            _tables[tag] = new FontTable(tag, file.Slice((int)start, (int)length));
        }
    }

    public FontTable Required(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table : throw new FontFormatException($"нет обязательной таблицы «{tag}»");

    public FontTable? Optional(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;
}
