using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>Look-ups in the parent tree.</summary>
public static class ParentTree
{
    public static object? Entry(PdfReader file, int key)
    {
        var node = file.Entry(file.Catalog["StructTreeRoot"], "ParentTree");
        while (file.Array(file.Entry(node, "Kids")) is { } kids)
        {
            node = kids.Select(file.Dictionary).FirstOrDefault(kid =>
                file.Array(kid!["Limits"]) is [double first, double last] && key >= first && key <= last);
        }

        var numbers = file.Array(file.Entry(node, "Nums")) ?? [];
        for (var i = 0; i < numbers.Count; i += 2)
        {
            if ((double)numbers[i]! == key)
            {
                return numbers[i + 1];
            }
        }

        return null;
    }
}
