using System.Text.Json;
using DocGen.Templates.Catalogue;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Templates.Production;

/// <summary>Prints registration numbers as the journal of a kind writes them.</summary>
public static class RegistrationNumbers
{
    /// <summary>The number as it stands in the document: «45-од».</summary>
    /// <param name="ordinal">The number in the journal, from 1, with its letter when it was given later: «45а».</param>
    /// <param name="data">The document's data, which a pattern may use.</param>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">The pattern cannot be computed with this data.</exception>
    /// <exception cref="InvalidOperationException">The kind has no journal.</exception>
    public static string Format(DocumentKind kind, string ordinal, DateOnly date, JsonElement data)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var pattern = kind.Templates.Number ?? throw new InvalidOperationException($"The kind {kind.Id} has no journal");
        var context = new TemplateContext { StrictVariables = true, TimeLimit = ComposeOptions.Default.RenderTime };
        context.PushGlobal(TemplateFunctions.Members);
        context.PushGlobal(kind.AbsentMembers);
        context.PushGlobal(data);
        context.PushGlobal(new ScriptObject { ["n"] = ordinal, ["year"] = date.Year, ["month"] = date.Month });
        return pattern.Render(context).Trim();
    }
}
