using System.Collections.Concurrent;

namespace DocGen.Pdf.Fonts;

/// <summary>
/// The fonts a service writes with: those that travel with the program, and those of a folder. Fonts of the machine are never looked at, so
/// that every machine makes the same file. Read once, share everywhere.
/// </summary>
public sealed class FontCollection
{
    public const string Serif = "Liberation Serif";
    public const string Sans = "Liberation Sans";

    private static readonly Lazy<FontCollection> Shipped = new(() => new FontCollection(ShippedFonts.Read(), []));

    private readonly FontFace[] _faces;
    private readonly ConcurrentDictionary<string, FontFamily?> _families = new(StringComparer.OrdinalIgnoreCase);

    private FontCollection(IEnumerable<FontFace> faces, IReadOnlyList<string> problems)
    {
        _faces = [.. faces];
        Problems = problems;
    }

    /// <summary>The fonts of the program alone: Liberation Serif, Liberation Sans and, for characters these lack, DejaVu Sans.</summary>
    public static FontCollection Default => Shipped.Value;

    /// <summary>Fonts of the folder that could not be used, in Russian; one line a file.</summary>
    public IReadOnlyList<string> Problems { get; }

    public IReadOnlyList<FontFace> Faces => _faces;

    /// <summary>The .ttf files of a folder (not of its subfolders) before the shipped ones.</summary>
    /// <exception cref="FontFormatException">There is no such folder, or it cannot be read.</exception>
    public static FontCollection FromFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FontFormatException($"Папка шрифтов {folder} не найдена: укажите существующую папку с файлами .ttf.");
        }

        var faces = new List<FontFace>();
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(file).ToUpperInvariant() is not (".TTF" or ".OTF" or ".TTC"))
            {
                continue;
            }

            try
            {
                faces.Add(FontFace.Read(File.ReadAllBytes(file), Path.GetFileName(file)));
            }
            catch (Exception problem) when (problem is FontFormatException or IOException or UnauthorizedAccessException)
            {
                problems.Add(problem.Message);
            }
        }

        return new FontCollection(faces.Concat(Default.Faces), problems);
    }

    /// <summary>A family by its name, or null. A style it lacks is taken from its nearest one; characters it lacks from the shipped fonts.</summary>
    public FontFamily? Find(string family) => _families.GetOrAdd(family, Make);

    /// <summary>Names of all families in the order of the faces.</summary>
    public IReadOnlyList<string> FamilyNames => [.. _faces.Select(face => face.FamilyName).Distinct(StringComparer.OrdinalIgnoreCase)];

    private FontFamily? Make(string family)
    {
        var faces = Array.FindAll(_faces, face => string.Equals(face.FamilyName, family, StringComparison.OrdinalIgnoreCase));
        return faces.Length == 0 ? null : new FontFamily(
            faces[0].FamilyName,
            Stack(faces, false, false),
            Stack(faces, true, false),
            Stack(faces, false, true),
            Stack(faces, true, true));
    }

    private FontStack Stack(FontFace[] faces, bool bold, bool italic)
    {
        var first = Nearest(faces, bold, italic);
        var others = _faces.Select(face => face.FamilyName).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => !string.Equals(name, first.FamilyName, StringComparison.OrdinalIgnoreCase))
            .Select(name => Nearest(Array.FindAll(_faces, face => string.Equals(face.FamilyName, name, StringComparison.OrdinalIgnoreCase)), bold, italic));
        return new FontStack([first, .. others]);
    }

    private static FontFace Nearest(FontFace[] faces, bool bold, bool italic) =>
        faces.MinBy(face => (face.IsItalic == italic ? 0 : 10_000) + Math.Abs(face.Weight - (bold ? 700 : 400)))!;
}
