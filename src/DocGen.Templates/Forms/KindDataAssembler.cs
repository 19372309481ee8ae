using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;
using Scriban.Syntax;

namespace DocGen.Templates.Forms;

/// <summary>
/// Makes a kind's data: first what its manifest binds to the sources, then the form, where a typed value wins over a default.
/// A pure function of its input.
/// </summary>
public static class KindDataAssembler
{
    /// <param name="sources">What is known of the subject, shaped by <c>_shared/sources.json</c>.</param>
    /// <param name="form">A flat object of typed values by the fields' paths; an object without members when nothing was typed.</param>
    public static AssembledData Assemble(DocumentKind kind, JsonElement sources, JsonElement form)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var data = new JsonObject();
        foreach (var binding in kind.Manifest.Data)
        {
            if (SourcePath.Find(sources, binding.Source) is { } value)
            {
                SourcePath.Set(data, binding.Target, value);
            }
        }

        ReportUnknown(kind, form, problems);
        foreach (var field in kind.Manifest.Form)
        {
            if (ValueOf(kind, field, sources, form, problems) is { } value)
            {
                SourcePath.Set(data, field.Path, value);
            }
        }

        if (kind.Contract.MemberNames.Contains("document", StringComparer.Ordinal) && !data.ContainsKey("document"))
        {
            // The place of the number and date that registration gives: there before it does.
            data["document"] = new JsonObject();
        }

        return problems.Any(problem => problem.Severity == Severity.Error)
            ? new AssembledData(null, problems.ToImmutable())
            : new AssembledData(JsonSerializer.SerializeToElement(data, CompactJson.Options), problems.ToImmutable());
    }

    private static void ReportUnknown(DocumentKind kind, JsonElement form, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (form.ValueKind != JsonValueKind.Object)
        {
            problems.Add(FormProblems.NotAnObject());
            return;
        }

        var known = kind.Manifest.Form.Select(field => field.Path).ToList();
        foreach (var member in form.EnumerateObject().Where(member => !known.Contains(member.Name, StringComparer.Ordinal)))
        {
            problems.Add(FormProblems.UnknownField(member.Name, Suggestion.For(member.Name, known)));
        }
    }

    private static JsonElement? ValueOf(
        DocumentKind kind, FormField field, JsonElement sources, JsonElement form, ImmutableArray<Diagnostic>.Builder problems)
    {
        var typed = form.ValueKind == JsonValueKind.Object && form.TryGetProperty(field.Path, out _);
        if (typed && !FieldCheck.IsBlank(form.GetProperty(field.Path)))
        {
            var value = form.GetProperty(field.Path);
            problems.AddRange(FieldCheck.Check(field, value, $"$.{field.Path}"));
            return value;
        }

        // A field that was cleared stays empty: the default was shown and refused.
        if (!typed && Default(kind, field, sources, problems) is { } prefilled)
        {
            return prefilled;
        }

        if (field.Required)
        {
            problems.Add(FormProblems.Missing(field, $"$.{field.Path}"));
        }

        return null;
    }

    private static JsonElement? Default(DocumentKind kind, FormField field, JsonElement sources, ImmutableArray<Diagnostic>.Builder problems)
    {
        try
        {
            return FormPrefill.Value(kind, field, sources);
        }
        catch (ScriptRuntimeException error)
        {
            problems.Add(ScriptDiagnostics.From(error, kind) with { Severity = field.Required ? Severity.Error : Severity.Warning });
            return null;
        }
    }
}
