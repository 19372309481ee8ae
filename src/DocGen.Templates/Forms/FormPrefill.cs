using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Templates.Forms;

/// <summary>The values that a kind's form begins with, computed from the sources.</summary>
public static class FormPrefill
{
    /// <summary>The fields in the order of the manifest. A default that fails leaves its field empty and is told.</summary>
    public static (ImmutableArray<PrefilledField> Fields, ImmutableArray<Diagnostic> Problems) Of(DocumentKind kind, JsonElement sources)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var fields = ImmutableArray.CreateBuilder<PrefilledField>(kind.Manifest.Form.Length);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var field in kind.Manifest.Form)
        {
            JsonElement? value = null;
            try
            {
                value = Value(kind, field, sources);
            }
            catch (ScriptRuntimeException error)
            {
                problems.Add(ScriptDiagnostics.From(error, kind) with { Severity = Severity.Warning });
            }

            fields.Add(new PrefilledField(field, value));
        }

        return (fields.MoveToImmutable(), problems.ToImmutable());
    }

    /// <summary>The value that the field begins with; null when there is none.</summary>
    /// <exception cref="ScriptRuntimeException">The default cannot be computed.</exception>
    internal static JsonElement? Value(DocumentKind kind, FormField field, JsonElement sources)
    {
        if (field.From is not null)
        {
            return SourcePath.Find(sources, field.From);
        }

        if (!kind.Form.Defaults.TryGetValue(field.Path, out var template))
        {
            return null;
        }

        var text = Print(template, sources).Trim();
        return text.Length == 0 ? null : Convert(field.Type, text);
    }

    /// <summary>A sources' member that a subject does not have is no error here: the field is left for the person to fill.</summary>
    private static string Print(Template template, JsonElement sources)
    {
        var context = new TemplateContext { TimeLimit = ComposeOptions.Default.RenderTime, LoopLimit = ComposeOptions.Default.LoopLimit };
        context.PushGlobal(TemplateFunctions.Members);
        context.PushGlobal(sources);
        context.PushGlobal(new ScriptObject());
        return template.Render(context);
    }

    private static JsonElement Convert(FieldType type, string text) => type switch
    {
        FieldType.Number when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => JsonSerializer.SerializeToElement(number),
        FieldType.Boolean => JsonSerializer.SerializeToElement(text is "true"),
        FieldType.List => JsonSerializer.SerializeToElement(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        _ => JsonSerializer.SerializeToElement(text),
    };
}
