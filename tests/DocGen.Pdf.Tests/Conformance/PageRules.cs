using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>Pages, their content streams and annotations.</summary>
public static class PageRules
{
    public static IEnumerable<string> Check(TaggedDocument document)
    {
        for (var i = 0; i < document.Pages.Count; i++)
        {
            foreach (var problem in document.Contents[i].Problems.Concat(Page(document, document.Pages[i])))
            {
                yield return $"page {i + 1}: {problem}";
            }
        }
    }

    private static IEnumerable<string> Page(TaggedDocument document, PdfDictionary page)
    {
        var file = document.File;
        var box = file.Array(page["MediaBox"])!.Cast<double>().ToArray();
        if (box[2] - box[0] is < 3 or > 14400 || box[3] - box[1] is < 3 or > 14400)
        {
            yield return "6.1.13: page size";
        }

        if (!page.ContainsKey("Resources"))
        {
            yield return "6.2.2: resources are inherited";
        }

        if (page.ContainsKey("AA") || page.ContainsKey("PresSteps"))
        {
            yield return "6.5.2, 6.10: actions of a page";
        }

        var annotations = file.Array(page.GetValueOrDefault("Annots")) ?? [];
        if (annotations.Count > 0 && file.Name(page, "Tabs") != "S")
        {
            yield return "28-008: tab order";
        }

        foreach (var annotation in annotations)
        {
            foreach (var problem in Annotation(document, file.Dictionary(annotation)!))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Annotation(TaggedDocument document, PdfDictionary annotation)
    {
        var file = document.File;
        if (file.Name(annotation, "Subtype") != "Link")
        {
            yield return "6.3.1: annotation of another kind than Link";
        }

        if (((int)file.Number(annotation, "F") & 0b1_0010_0111) != 4)
        {
            yield return "6.3.2: flags of an annotation";
        }

        if (string.IsNullOrEmpty(file.Text(annotation, "Contents")))
        {
            yield return "28-012: a link has no description";
        }

        if (file.Entry(annotation, "A") is { } action && file.Name(action, "S") is not ("URI" or "GoTo"))
        {
            yield return "6.5.1: action";
        }

        var owner = document.Root.AndDescendants().FirstOrDefault(node => node.Kids.Contains(annotation));
        if (owner?.Type != "Link")
        {
            yield return "28-011: a link annotation is not in a Link element";
        }

        if (owner is not null && ParentTree.Entry(file, (int)file.Number(annotation, "StructParent", -1)) is not PdfReference parent)
        {
            yield return "14.7.4.4: a link is not in the parent tree";
        }
        else if (owner is not null && ((PdfReference)ParentTree.Entry(file, (int)file.Number(annotation, "StructParent"))!).Number != owner.Number)
        {
            yield return "14.7.4.4: the parent tree leads from a link to another element";
        }
    }
}
