using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;
using Scriban;
using Scriban.Checking;

namespace DocGen.Templates.Catalogue;

/// <summary>Loads one kind and reports everything that is wrong with it.</summary>
internal sealed class KindLoader(string name, TemplateRoot root, IReadOnlyList<TemplateRoot> roots, SharedParts shared)
{
    private const string ManifestFile = "template.json";
    private const string TemplateFile = "template.scriban";
    private const string SampleFile = "sample.json";
    private readonly List<(string File, byte[] Bytes)> _json = [];
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What is wrong with the kind; in JSON files with the lines.</summary>
    public ImmutableArray<Diagnostic> Problems =>
        _json.Aggregate(_problems.ToImmutable(), (problems, json) => JsonPlaces.Add(problems, json.Bytes, json.File));

    /// <summary>The kind; null when something in it is wrong.</summary>
    public DocumentKind? Load()
    {
        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            Report(CatalogueCodes.WrongKindName, root.Display(name), $"Недопустимое название вида «{name}»", "строчные латинские буквы, цифры и дефис");
        }

        var manifestJson = ReadJson(ManifestFile);
        var manifest = manifestJson is null ? null : ReadManifest(manifestJson.Value);
        var (contract, shape) = manifestJson is null ? default : ReadContract(manifestJson.Value);
        var sample = ReadJson(SampleFile);
        var partials = ReadPartials();
        var template = ReadTemplate();
        var fileName = manifest is null ? null : ParseFileName(manifest.FileName, shape);
        if (template is not null && shape is not null)
        {
            CheckTemplate(template, shape, partials);
        }

        if (HasErrors || manifest is null || contract is null || sample is null || template is null || fileName is null)
        {
            return null;
        }

        var templates = new KindTemplates(template, fileName, partials, new KindPictures(name, roots));
        var kind = new DocumentKind(name, manifest, contract, sample.Value, templates);
        CheckSample(kind);
        return HasErrors ? null : kind;
    }

    private bool HasErrors => _problems.Any(problem => problem.Severity == Severity.Error);

    private JsonElement? ReadJson(string file)
    {
        if (root.Find($"{name}/{file}") is not { } bytes)
        {
            Report(CatalogueCodes.FileNotFound, root.Display($"{name}/{file}"), "Нет файла", "в папке вида нужны template.json, template.scriban и sample.json");
            return null;
        }

        var (value, problems) = JsonDataFile.Parse(bytes, root.Display($"{name}/{file}"));
        _problems.AddRange(problems);
        if (value is not null)
        {
            _json.Add((root.Display($"{name}/{file}"), bytes));
        }

        return value;
    }

    private KindManifest? ReadManifest(JsonElement json)
    {
        var (manifest, problems) = ManifestReader.Read(json, root.Display($"{name}/{ManifestFile}"));
        _problems.AddRange(problems);
        return manifest;
    }

    private (Contract? Contract, TypeShape? Shape) ReadContract(JsonElement manifest)
    {
        if (manifest.ValueKind != JsonValueKind.Object || !manifest.TryGetProperty("contract", out var given))
        {
            return default;
        }

        var file = given.ValueKind == JsonValueKind.String ? given.GetString()! : ManifestFile;
        var schema = given.ValueKind == JsonValueKind.String ? ReadJson(file) : given;
        if (schema is null)
        {
            return default;
        }

        var (contract, problems) = Contract.Compile(schema.Value, file, other => shared.FindDefinitions(other, _problems));
        _problems.AddRange(problems.Select(InKind));
        return (contract, contract is null ? null : TemplateShape.Create(contract));
    }

    /// <summary>Schema files are named in problems as the contract names them; people need their folder too.</summary>
    private Diagnostic InKind(Diagnostic problem)
    {
        var own = $"{name}/{problem.Place.File}";
        var path = root.Find(own) is null ? $"{TemplateRoot.SharedFolder}/{problem.Place.File}" : own;
        return problem with { Place = problem.Place with { File = root.Display(path) } };
    }

    private PartialLoader ReadPartials()
    {
        var templates = new Dictionary<string, TemplateText>(shared.Templates, StringComparer.Ordinal);
        foreach (var (partial, text) in TemplateTexts.Read(root, name))
        {
            templates[partial] = text;
            if (!string.Equals(partial, "template", StringComparison.Ordinal))
            {
                _problems.AddRange(TemplateTexts.Parse(text).Problems);
            }
        }

        return new PartialLoader(templates.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private Template? ReadTemplate()
    {
        if (TemplateTexts.ReadOne(root, $"{name}/{TemplateFile}") is not { } text)
        {
            Report(CatalogueCodes.FileNotFound, root.Display($"{name}/{TemplateFile}"), "Нет файла", "это шаблон документа");
            return null;
        }

        var (template, problems) = TemplateTexts.Parse(text);
        _problems.AddRange(problems);
        return template;
    }

    /// <summary>The pattern stands inside a JSON string: its problems name the member and repeat the pattern.</summary>
    private Template ParseFileName(string pattern, TypeShape? shape)
    {
        var text = new TemplateText(root.Display($"{name}/{ManifestFile}"), pattern);
        var (template, problems) = TemplateTexts.Parse(text);
        if (problems.IsEmpty && shape is not null)
        {
            problems = [.. TemplateChecker.Check(template, shape).Select(message => ScriptDiagnostics.From(message, pattern))];
        }

        _problems.AddRange(problems.Select(problem => problem with
        {
            Place = new Place { File = text.File, DataPath = "$.file_name" }, Message = $"{problem.Message}: «{problem.SourceLine}»", SourceLine = null,
        }));
        return template;
    }

    private void CheckTemplate(Template template, TypeShape shape, PartialLoader partials)
    {
        if (template.HasErrors)
        {
            return;
        }

        foreach (var message in TemplateChecker.Check(template, shape, partials))
        {
            _problems.Add(ScriptDiagnostics.From(message, partials.FindText(message.Span.FileName) ?? string.Empty));
        }
    }

    private void CheckSample(DocumentKind kind)
    {
        var composition = new DocumentComposer().Compose(kind, kind.Sample, root.Display($"{name}/{SampleFile}"));
        _problems.AddRange(composition.Diagnostics);
    }

    private void Report(DiagnosticCode code, string file, string message, string hint) =>
        _problems.Add(new Diagnostic(Severity.Error, code.Code, new Place { File = file }, message) { Hint = hint });
}
