using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Catalogue;

/// <summary>Reads template.json, which has a contract of its own.</summary>
internal static class ManifestReader
{
    private static readonly Contract Form = Contract.Embedded("manifest.schema.json");

    /// <summary>The manifest, null when it has problems.</summary>
    public static (KindManifest? Manifest, ImmutableArray<Diagnostic> Problems) Read(JsonElement manifest, string file)
    {
        var problems = Form.Check(manifest, file);
        if (!problems.IsEmpty)
        {
            return (null, problems);
        }

        var page = ReadPage(manifest);
        if (!PageMargins.LeaveRoom(page))
        {
            var place = new Place { File = file, DataPath = "$.page.margins" };
            return (null, [new Diagnostic(Severity.Error, CatalogueCodes.WrongManifest.Code, place, "Поля не оставляют места для текста")]);
        }

        return (ToManifest(manifest, page), []);
    }

    private static KindManifest ToManifest(JsonElement manifest, PageSetup page) => new()
    {
        Title = manifest.GetProperty("title").GetString()!,
        Audience = manifest.GetProperty("audience").ValueEquals("district") ? Audience.District : Audience.School,
        Description = manifest.GetProperty("description").GetString()!,
        Order = manifest.TryGetProperty("order", out var order) ? order.GetInt32() : 0,
        Page = page,
        FileName = manifest.GetProperty("file_name").GetString()!,
        Approval = manifest.TryGetProperty("approval", out var approval)
            ? new ApprovalRule(
                approval.GetProperty("mark").GetString()!,
                !approval.TryGetProperty("side", out var side) || side.ValueEquals("right"))
            : null,
        Registered = manifest.TryGetProperty("journal", out _)
            || (manifest.TryGetProperty("numbering", out var numbering)
                && numbering.TryGetProperty("registered", out var registered)
                && registered.GetBoolean()),
        Journal = manifest.TryGetProperty("journal", out var journal)
            ? new Journal(journal.GetProperty("id").GetString()!, journal.GetProperty("title").GetString()!, journal.GetProperty("number").GetString()!)
            {
                KeepsDate = journal.TryGetProperty("keeps_date", out var keeps) && keeps.GetBoolean(),
            }
            : null,
        BlockingFindings = Strings(manifest, "findings"),
        Group = manifest.TryGetProperty("group", out var group) ? Named<KindGroup>(group) : KindGroup.Programmes,
        Subject = manifest.TryGetProperty("subject", out var subject) ? Named<SubjectKind>(subject) : null,
        Data = manifest.TryGetProperty("data", out var data)
            ? [.. data.EnumerateObject().Select(binding => new DataBinding(binding.Name, binding.Value.GetString()!))]
            : [],
        Form = manifest.TryGetProperty("form", out var form) ? FormReader.Read(form) : [],
        Follows = Strings(manifest, "follows"),
        Closes = Strings(manifest, "closes"),
    };

    private static ImmutableArray<string> Strings(JsonElement manifest, string member) =>
        manifest.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static T Named<T>(JsonElement value)
        where T : struct, Enum => Enum.Parse<T>(value.GetString()!, ignoreCase: true);

    private static PageSetup ReadPage(JsonElement manifest)
    {
        var result = PageSetup.Portrait;
        if (manifest.TryGetProperty("page", out var page))
        {
            if (page.TryGetProperty("orientation", out var orientation) && orientation.ValueEquals("landscape"))
            {
                result = result with { Orientation = PageOrientation.Landscape };
            }

            if (page.TryGetProperty("margins", out var text) && PageMargins.TryParse(text.GetString()!, out var margins))
            {
                result = margins.Apply(result);
            }
        }

        return manifest.TryGetProperty("numbering", out var numbering)
            && numbering.TryGetProperty("pages", out var pages)
            && pages.ValueEquals("none")
            ? result with { Numbers = PageNumbers.Hidden }
            : result;
    }
}
