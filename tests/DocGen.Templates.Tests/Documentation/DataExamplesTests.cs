using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Documentation;

/// <summary>The examples of docs/data.md make documents: whole ones as they stand, parts inside the smallest document that holds them.</summary>
public sealed class DataExamplesTests
{
    private static readonly TemplateCatalogue Kinds = TemplateCatalogue.Load(Path.Combine(Snapshot.Root, "templates"));

    private const string Smallest = """
        { "document": { "title": "Программа" }, "school": { "full_name": "Школа", "short_name": "Школа" },
          "content": [{ "type": "paragraph", "text": "Текст." }] }
        """;

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (title, text) in MarkdownFences.Read(Path.Combine(Snapshot.Root, "docs", "data.md")))
        {
            data.Add(title, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_AsWritten_MakesADocument(string title, string text)
    {
        var (kind, data) = Whole(title, JsonNode.Parse(text)!);
        var composition = new DocumentComposer().Compose(Kinds.Find(kind)!, JsonSerializer.SerializeToElement(data));

        Assert.Empty(composition.Diagnostics);
        Assert.NotNull(composition.Document);
    }

    [Fact]
    public void Examples_OfTheFile_AreFound() => Assert.True(Examples().Count > 15);

    private static (string Kind, JsonNode Data) Whole(string title, JsonNode example)
    {
        const string Kind = "json kind=";
        if (title.StartsWith(Kind, StringComparison.Ordinal))
        {
            return (title[Kind.Length..], example);
        }

        var data = JsonNode.Parse(Smallest)!;
        switch (title)
        {
            case "json block":
                data["content"] = new JsonArray(example);
                break;
            case "json person":
                data["school"]!["head"] = example;
                break;
            case "json mark":
                data["marks"] = new JsonArray(example);
                break;
            case "json signature":
                data["signatures"] = new JsonArray(example);
                break;
            default:
                throw new InvalidDataException($"An example of docs/data.md has an unknown title: {title}");
        }

        return ("targeted-aid-programme", data);
    }
}
