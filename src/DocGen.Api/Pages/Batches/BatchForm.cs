using System.Text.Json;
using DocGen.Api.Pages.Documents;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;

namespace DocGen.Api.Pages.Batches;

/// <summary>What is typed once for all documents of a batch. People and organizations are each school's own, and are not asked for.</summary>
internal static class BatchForm
{
    public static IEnumerable<FormField> Fields(DocumentKind kind) => kind.Manifest.Form.Where(field => field.Type is not (FieldType.Person or FieldType.Organization));

    /// <summary>Whether nothing but a typed value can fill the field.</summary>
    public static bool MustBeTyped(FormField field) => field is { Required: true, Default: null, From: null };

    public static string Control(FormField field) => field.Type == FieldType.Boolean ? "select" : FormControls.Type(field);

    public static IReadOnlyList<(string Value, string Text)> Options(FormField field) =>
        field.Type == FieldType.Boolean ? [("", "как предложено"), ("true", "да"), ("false", "нет")] : FormControls.Options(field, null, []);

    /// <summary>Null when nothing was typed: every document then begins with its own values.</summary>
    public static JsonElement? Read(DocumentKind kind, IFormCollection typed)
    {
        var given = Fields(kind).Where(field => !string.IsNullOrWhiteSpace(typed[FormValues.Name(field)])).ToList();
        return given.Count == 0 ? null : FormValues.Read(given, typed, []);
    }
}
