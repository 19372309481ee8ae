using System.IO.Compression;
using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;

namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>Files that are not what they say: bombs, broken archives, entities, names that climb out.</summary>
internal sealed class HostileFiles(Random random)
{
    private static readonly string[] Names = ["results.xlsx", "../../docgen-evil.xlsx", "..\\..\\docgen-evil.csv", "/tmp/docgen-evil.json", "a\0.xlsx", "<script>hostile()</script>.csv", "CON.xlsx", "итоги.csv", "x.docx"];

    private static readonly byte[] Bomb = Zip(("xl/workbook.xml", new byte[50 << 20]), ("[Content_Types].xml", []));
    private static readonly byte[] Form = BlankForm.Create(ImportForm.All[^1]);

    public string Name() => Names[random.Next(Names.Length)];

    public byte[] Make() => random.Next(9) switch
    {
        0 => Bomb,
        1 => Zip(("xl/workbook.xml", Entities()), ("[Content_Types].xml", Entities())),
        2 => Zip(("word/document.xml", Entities()), ("[Content_Types].xml", "<Types/>"u8.ToArray())),
        3 => Zip(("../../docgen-evil", [1]), ("/tmp/docgen-evil", [1]), ("risk-profile/../../docgen-evil", [1])),
        4 => Spoilt(Form),
        5 => Encoding.UTF8.GetBytes($"Код школы;Процедура;Предмет;Класс;Год;Участников;Ниже минимума\n{HostileMutator.Script};ВПР;=cmd|'/c calc'!A1;8;2023;20;12\n\0;;;;;;\n"),
        6 => Encoding.UTF8.GetBytes("{\"organizations\":[{\"id\":\"school-far\",\"kind\":\"school\",\"short_name\":\"Захвачена\",\"municipality_id\":\"mo-far\"}]}"),
        7 => [.. Enumerable.Range(0, random.Next(1, 2000)).Select(_ => (byte)random.Next(256))],
        _ => Zip([.. Enumerable.Range(0, 3000).Select(i => ($"risk-profile/{i}", Array.Empty<byte>()))]),
    };

    private byte[] Spoilt(byte[] file)
    {
        var spoilt = file.ToArray();
        for (var i = 0; i < 8; i++)
        {
            spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
        }

        return random.Next(3) == 0 ? spoilt[..random.Next(spoilt.Length)] : spoilt;
    }

    /// <summary>Entities that grow tenfold a level, and one that reads a file.</summary>
    private static byte[] Entities()
    {
        var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY e0 \"бомба\">");
        for (var level = 1; level < 10; level++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">");
        }

        return Encoding.UTF8.GetBytes(text.Append("]><a>&e9;&f;</a>").ToString());
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }
}
