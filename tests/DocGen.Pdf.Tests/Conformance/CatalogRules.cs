using System.Buffers.Binary;
using System.Text;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>What the catalog must and must not have; the output intent; attached files.</summary>
public static class CatalogRules
{
    private static readonly string[] Forbidden = ["AA", "OpenAction", "Requirements", "NeedsRendering", "AcroForm", "OCProperties", "Perms"];

    public static IEnumerable<string> Check(TaggedDocument document)
    {
        var (file, catalog) = (document.File, document.File.Catalog);
        if (file.Entry(catalog.GetValueOrDefault("MarkInfo"), "Marked") is not true)
        {
            yield return "6.7.2, 06-001: Marked is not true";
        }

        if (file.Entry(catalog.GetValueOrDefault("MarkInfo"), "Suspects") is true)
        {
            yield return "04-001: Suspects";
        }

        if (!Shapes.Language().IsMatch(file.Text(catalog, "Lang") ?? string.Empty))
        {
            yield return "6.7.4, 11-006: language of the document";
        }

        if (file.Entry(catalog.GetValueOrDefault("ViewerPreferences"), "DisplayDocTitle") is not true)
        {
            yield return "07-002: the title is not shown";
        }

        foreach (var key in Forbidden.Where(catalog.ContainsKey))
        {
            yield return $"6.4, 6.5, 6.11: the catalog has {key}";
        }

        foreach (var problem in Intent(file).Concat(Attachments(file)).Concat(Destinations(file)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Intent(PdfReader file)
    {
        var intents = file.Array(file.Catalog.GetValueOrDefault("OutputIntents"));
        if (intents is not [var intent] || file.Name(intent, "S") != "GTS_PDFA1" || file.Entry(intent, "DestOutputProfile") is not PdfStream stream)
        {
            yield return "6.2.3: no PDF/A output intent";
            yield break;
        }

        var profile = file.Decode(stream);
        if (BinaryPrimitives.ReadInt32BigEndian(profile) != profile.Length || profile[8] >= 5 || Encoding.ASCII.GetString(profile, 12, 8) != "mntrRGB "
            || Encoding.ASCII.GetString(profile, 36, 4) != "acsp" || file.Number(stream.Dictionary, "N") != 3)
        {
            yield return "6.2.3: the profile of the output intent";
        }

        var tags = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128));
        for (var i = 0; i < tags; i++)
        {
            var entry = profile.AsSpan(132 + (12 * i));
            if (BinaryPrimitives.ReadInt32BigEndian(entry[4..]) + BinaryPrimitives.ReadInt32BigEndian(entry[8..]) > profile.Length)
            {
                yield return "6.2.3: a tag of the profile is outside it";
            }
        }
    }

    private static IEnumerable<string> Attachments(PdfReader file)
    {
        var names = file.Array(file.Entry(file.Entry(file.Catalog.GetValueOrDefault("Names"), "EmbeddedFiles"), "Names")) ?? [];
        var associated = (file.Array(file.Catalog.GetValueOrDefault("AF")) ?? []).Select(file.Dictionary).ToList();
        for (var i = 1; i < names.Count; i += 2)
        {
            var specification = file.Dictionary(names[i]);
            if (string.IsNullOrEmpty(file.Text(specification, "F")) || string.IsNullOrEmpty(file.Text(specification, "UF"))
                || file.Name(specification, "AFRelationship") is null || !associated.Contains(specification))
            {
                yield return "6.8, 21-001: file specification of an attachment";
            }

            if (!Shapes.MediaType().IsMatch(file.Name(file.Entry(file.Entry(specification, "EF"), "F"), "Subtype") ?? string.Empty))
            {
                yield return "6.8: media type of an attachment";
            }
        }
    }

    /// <summary>Names in the order of their bytes, or readers searching by halves miss some (ISO 32000-1, 7.9.6).</summary>
    private static IEnumerable<string> Destinations(PdfReader file)
    {
        var names = file.Array(file.Entry(file.Entry(file.Catalog.GetValueOrDefault("Names"), "Dests"), "Names")) ?? [];
        for (var i = 2; i < names.Count; i += 2)
        {
            if (((byte[])names[i - 2]!).AsSpan().SequenceCompareTo((byte[])names[i]!) >= 0)
            {
                yield return "7.9.6: the name tree is out of order";
            }
        }
    }
}
