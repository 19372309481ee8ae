using System.Globalization;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>ISO 19005-2, 6.7 and ISO 14289-1, 7: the structure tree and how it hangs together with the pages.</summary>
public static class StructureRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4",
        "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code",
        "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    /// <summary>Which parents a type may have, and which kids: «*» for any.</summary>
    private static readonly Dictionary<string, (string Parents, string Kids)> Nesting = new(StringComparer.Ordinal)
    {
        ["Table"] = ("*", "TR THead TBody TFoot Caption"),
        ["THead"] = ("Table", "TR"),
        ["TBody"] = ("Table", "TR"),
        ["TFoot"] = ("Table", "TR"),
        ["TR"] = ("Table THead TBody TFoot", "TH TD"),
        ["TH"] = ("TR", "*"),
        ["TD"] = ("TR", "*"),
        ["L"] = ("*", "L LI Caption"),
        ["LI"] = ("L", "Lbl LBody"),
        ["LBody"] = ("LI", "*"),
        ["TOC"] = ("*", "TOC TOCI Caption"),
        ["TOCI"] = ("TOC", "*"),
    };

    public static IEnumerable<string> Check(TaggedDocument document)
    {
        var file = document.File;
        var nodes = document.Root.AndDescendants().ToList();
        if (document.Root.Type != "Document")
        {
            yield return "14.8.4.2: the root element is not a Document";
        }

        foreach (var problem in nodes.SelectMany(node => Element(file, node)).Concat(Headings(nodes)).Concat(Notes(file, nodes)).Concat(Content(document, nodes)))
        {
            yield return problem;
        }

        foreach (var (role, target) in document.Roles)
        {
            if (Standard.Contains(role) || target is not PdfName)
            {
                yield return $"02-004: standard type {role} is mapped";
            }
        }
    }

    private static IEnumerable<string> Element(PdfReader file, StructureNode node)
    {
        if (!Standard.Contains(node.Type))
        {
            yield return $"6.7.3, 02-001: type {node.Type} is not standard";
        }

        if (file.Name(node.Dictionary, "Type") != "StructElem")
        {
            yield return $"6.7.3: the dictionary of {node.Type} has no Type";
        }

        var parent = node.Dictionary.GetValueOrDefault("P") as PdfReference;
        var expected = node.Parent?.Number ?? ((PdfReference)file.Catalog["StructTreeRoot"]!).Number;
        if (parent?.Number != expected)
        {
            yield return $"14.7.2: parent of {node.Type}";
        }

        var rule = Nesting.GetValueOrDefault(node.Type, ("*", "*"));
        if (rule.Item1 != "*" && !rule.Item1.Split(' ').Contains(node.Parent?.Type))
        {
            yield return $"09: {node.Type} in {node.Parent?.Type}";
        }

        foreach (var child in node.Children.Where(child => rule.Item2 != "*" && !rule.Item2.Split(' ').Contains(child.Type)))
        {
            yield return $"09: {child.Type} in {node.Type}";
        }

        if (node.Type is "Figure" or "Formula" && string.IsNullOrEmpty(file.Text(node.Dictionary, "Alt")) && file.Text(node.Dictionary, "ActualText") is null)
        {
            yield return $"13-004, 17-002: {node.Type} without an alternative";
        }

        if (node.Type == "Figure" && file.Array(file.Entry(file.Entry(node.Dictionary, "A"), "BBox")) is not { Count: 4 })
        {
            yield return "14.8.5.4.3: a figure has no bounding box";
        }

        if (node.Type == "L" && node.Children.Any(item => item.Children.Any(child => child.Type == "Lbl"))
            && file.Name(file.Entry(node.Dictionary, "A"), "ListNumbering") is null)
        {
            yield return "16-001: a labelled list has no ListNumbering";
        }

        if (file.Text(node.Dictionary, "Lang") is { } language && !Shapes.Language().IsMatch(language))
        {
            yield return "11-006: language of an element";
        }

        foreach (var key in (string[])["Alt", "ActualText", "E", "T"])
        {
            if (file.Text(node.Dictionary, key) is { } text && text.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate && !char.IsSurrogate(c)))
            {
                yield return $"6.2.11.7: {key} holds private characters";
            }
        }
    }

    private static IEnumerable<string> Headings(List<StructureNode> nodes)
    {
        var level = 0;
        foreach (var node in nodes.Where(node => node.Type is ['H', >= '1' and <= '6']))
        {
            var next = node.Type[1] - '0';
            if (next > level + 1)
            {
                yield return level == 0 ? "14-002: the first heading is not H1" : $"14-003: H{level} is followed by H{next}";
            }

            level = next;
        }
    }

    private static IEnumerable<string> Notes(PdfReader file, List<StructureNode> nodes)
    {
        var identifiers = nodes.Select(node => file.Text(node.Dictionary, "ID")).Where(id => id is not null).ToList();
        if (identifiers.Distinct().Count() != identifiers.Count)
        {
            yield return "19-004: identifiers are not unique";
        }

        if (nodes.Any(node => node.Type == "Note" && string.IsNullOrEmpty(file.Text(node.Dictionary, "ID"))))
        {
            yield return "19-003: a note has no identifier";
        }

        var listed = file.Array(file.Entry(file.Entry(file.Catalog["StructTreeRoot"], "IDTree"), "Names")) ?? [];
        if (listed.Count != 2 * identifiers.Count)
        {
            yield return "14.7.2: the identifier tree does not list every identifier";
        }
    }

    /// <summary>Each marked-content sequence belongs to exactly one element, which the parent tree names.</summary>
    private static IEnumerable<string> Content(TaggedDocument document, List<StructureNode> nodes)
    {
        var owners = nodes.SelectMany(node => node.Kids.OfType<(int Page, int Id)>().Select(place => (place, node)))
            .ToLookup(entry => entry.place, entry => entry.node);
        for (var page = 0; page < document.Pages.Count; page++)
        {
            var parents = document.File.Array(ParentTree.Entry(document.File, (int)document.File.Number(document.Pages[page], "StructParents", -1))) ?? [];
            var ids = document.Contents[page].ContentIds;
            if (parents.Count != ids.Count || !ids.Order().SequenceEqual(Enumerable.Range(0, ids.Count)))
            {
                yield return $"14.7.4: page {page + 1} has {ids.Count} sequences, the parent tree {parents.Count}";
                continue;
            }

            foreach (var id in ids)
            {
                var owner = owners[(page, id)].ToList();
                if (owner.Count != 1 || (parents[id] as PdfReference)?.Number != owner[0].Number)
                {
                    yield return $"14.7.4: sequence {id} of page {page + 1} has {owner.Count} owners or another one in the parent tree";
                }
            }
        }

        if (owners.Any(entry => entry.Key.Id >= document.Contents[entry.Key.Page].ContentIds.Count))
        {
            yield return "14.7.4: an element names content that is not there";
        }
    }
}
