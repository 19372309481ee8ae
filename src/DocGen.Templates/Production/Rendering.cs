using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Markup;
using DocGen.Templates.Russian.Functions;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Templates.Production;

/// <summary>Runs the template of a kind over data. What goes wrong is thrown as <see cref="Scriban.Syntax.ScriptRuntimeException"/>.</summary>
internal sealed class Rendering(DocumentKind kind, JsonElement data, ComposeOptions options, CancellationToken cancellation)
{
    /// <summary>Prints the markup; returns what the functions could not do with certainty.</summary>
    public ImmutableArray<Diagnostic> Render(MarkupBuffer markup)
    {
        var context = CreateContext(MarkupEscaper.Instance);
        kind.Templates.Document.Render(context, markup);
        var warnings = DeclensionWarnings.Of(context);
        return warnings.Count == 0 ? [] : [.. warnings.Select(warning => ScriptDiagnostics.From(warning, kind))];
    }

    public string RenderFileName() => kind.Templates.FileName.Render(CreateContext(escaper: null));

    /// <summary>
    /// Turns places in the markup into places in the templates that printed them. The template is run once more for it, recording
    /// positions: only documents with problems pay for that.
    /// </summary>
    public ImmutableArray<Diagnostic> Trace(ImmutableArray<Diagnostic> diagnostics)
    {
        var map = new OutputMap();
        var context = CreateContext(MarkupEscaper.Instance);
        context.OutputMap = map;
        using var markup = new MarkupBuffer();
        kind.Templates.Document.Render(context, markup);
        var result = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            var text = markup.Written.Span;
            var offset = TextLines.Offset(text, diagnostic.Place.Line, diagnostic.Place.Column);
            if (offset < 0 || map.Find(offset) is not { } span)
            {
                result.Add(diagnostic);
                continue;
            }

            var printed = text.Slice(offset, Math.Min(diagnostic.Place.Length, text.Length - offset));
            result.Add(ScriptDiagnostics.Move(diagnostic, span, printed, kind));
        }

        return result.MoveToImmutable();
    }

    private TemplateContext CreateContext(ScriptEscaper? escaper)
    {
        var context = new TemplateContext
        {
            AutoIndent = false,
            CancellationToken = cancellation,
            Escaper = escaper,
            LimitToString = options.TextLimit,
            LoopLimit = options.LoopLimit,
            OutputLimit = options.MarkupLimit,
            RecursiveLimit = options.RecursionLimit,
            RegexTimeOut = options.RegexTime,
            StrictVariables = true,
            TemplateLoader = kind.Templates.Partials,
            TimeLimit = options.RenderTime,
            TimeProvider = options.Clock,
        };
        context.PushGlobal(TemplateFunctions.Members);
        context.PushGlobal(kind.AbsentMembers);
        context.PushGlobal(data);
        context.PushGlobal(new ScriptObject());
        return context;
    }
}
