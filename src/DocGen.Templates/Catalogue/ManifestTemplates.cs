using System.Collections.Frozen;
using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;
using Scriban;
using Scriban.Checking;

namespace DocGen.Templates.Catalogue;

/// <summary>
/// Parses and checks what a manifest says of data: patterns of names and numbers, defaults of fields, and the paths that lead from the
/// sources into the contract. Patterns stand inside JSON strings: their problems name the member and repeat the pattern.
/// </summary>
/// <param name="file">The manifest's name in messages.</param>
/// <param name="data">The shape of the kind's data; null when the contract is broken.</param>
/// <param name="sources">The shape of the subject's sources; null when nothing is known of them.</param>
internal sealed class ManifestTemplates(string file, TypeShape? data, TypeShape? sources)
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    public Template FileName(KindManifest manifest) => Parse(manifest.FileName, data, "$.file_name");

    public Template? Number(KindManifest manifest) =>
        manifest.Journal is null ? null : Parse(manifest.Journal.Number, NumberShape(data), "$.journal.number");

    public KindForm Form(KindManifest manifest)
    {
        foreach (var binding in manifest.Data)
        {
            CheckPath(sources, binding.Source, $"$.data.{binding.Target}", "источниках");
            CheckPath(data, binding.Target, $"$.data.{binding.Target}", "контракте");
        }

        var defaults = new Dictionary<string, Template>(StringComparer.Ordinal);
        for (var i = 0; i < manifest.Form.Length; i++)
        {
            var field = manifest.Form[i];
            var place = FormattableString.Invariant($"$.form[{i}]");
            CheckPath(data, field.Path, place + ".path", "контракте");
            if (field.From is not null)
            {
                CheckPath(sources, field.From, place + ".from", "источниках");
            }

            if (field.Default is not null)
            {
                defaults[field.Path] = Parse(field.Default, sources, place + ".default");
            }
        }

        return new KindForm(defaults.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private Template Parse(string pattern, TypeShape? shape, string place)
    {
        var text = new TemplateText(file, pattern);
        var (template, problems) = TemplateTexts.Parse(text);
        if (problems.IsEmpty && shape is not null)
        {
            problems = [.. TemplateChecker.Check(template, shape).Select(message => ScriptDiagnostics.From(message, pattern))];
        }

        _problems.AddRange(problems.Select(problem => problem with
        {
            Place = new Place { File = file, DataPath = place }, Message = $"{problem.Message}: «{problem.SourceLine}»", SourceLine = null,
        }));
        return template;
    }

    /// <summary>A path is wrong only when an object of known members on its way lacks the name.</summary>
    private void CheckPath(TypeShape? root, string path, string place, string where)
    {
        var shape = root;
        foreach (var name in path.Split('.'))
        {
            if (shape is not ObjectShape known)
            {
                return;
            }

            if (!known.Members.TryGetValue(name, out shape) && !known.IsOpen)
            {
                _problems.Add(new Diagnostic(Severity.Error, Diagnostics.CatalogueCodes.UnknownPath.Code, new Place { File = file, DataPath = place }, $"В {where} нет «{path}»")
                {
                    Hint = Diagnostics.Suggestion.For(name, known.Members.Keys),
                });
                return;
            }
        }
    }

    private static TypeShape? NumberShape(TypeShape? data)
    {
        if (data is not ObjectShape known)
        {
            return data;
        }

        var shape = new ObjectShape(known.IsOpen);
        foreach (var (name, member) in known.Members)
        {
            shape.With(name, member);
        }

        return shape.With("n", ScalarShape.Number).With("year", ScalarShape.Number).With("month", ScalarShape.Number);
    }
}
