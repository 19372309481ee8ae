using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Templates.Production;

/// <summary>What registration does to a document's data: a number by the journal's pattern, and the number and the date in their places.</summary>
public static class RegistrationData
{
    private const string NumberPath = "document.number";
    private const string DatePath = "document.date";

    /// <summary>The number as printed; the kind has a journal.</summary>
    /// <param name="letter">Of a back-dated number («а» of «45а»), else empty.</param>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">The pattern asks for what the data has not.</exception>
    public static string NumberOf(DocumentKind kind, JsonElement data, int number, string letter, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var context = new TemplateContext { TimeLimit = ComposeOptions.Default.RenderTime, LoopLimit = ComposeOptions.Default.LoopLimit };
        context.PushGlobal(TemplateFunctions.Members);
        context.PushGlobal(kind.AbsentMembers);
        context.PushGlobal(data);
        context.PushGlobal(new ScriptObject { ["n"] = letter.Length == 0 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}{letter}"), ["year"] = date.Year, ["month"] = date.Month });
        return kind.Templates.Number!.Render(context).Trim();
    }

    /// <summary>The data as the kind's journal enters it: with the number, and with the date unless the document keeps its own.</summary>
    public static JsonElement With(DocumentKind kind, JsonElement data, string number, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return With(data, number, kind.Manifest.Journal is { KeepsDate: true } && SourcePath.Find(data, DatePath) is not null ? null : date);
    }

    /// <summary>The data with the number and, where there is one, the date.</summary>
    public static JsonElement With(JsonElement data, string number, DateOnly? date)
    {
        var changed = JsonNode.Parse(data.GetRawText())!.AsObject();
        SourcePath.Set(changed, NumberPath, JsonSerializer.SerializeToElement(number));
        if (date is { } day)
        {
            SourcePath.Set(changed, DatePath, JsonSerializer.SerializeToElement(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return JsonSerializer.SerializeToElement(changed);
    }
}
