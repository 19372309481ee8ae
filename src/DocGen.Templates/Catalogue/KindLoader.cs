using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;
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
        var patterns = new ManifestTemplates(root.Display($"{name}/{ManifestFile}"), shape, manifest is null ? null : SourcesShape(manifest));
        var read = manifest is null ? ((Template FileName, Template? Number, KindForm Form)?)null : ReadPatterns(manifest, patterns);
        if (template is not null && shape is not null)
        {
            CheckTemplate(template, shape, partials);
        }

        if (HasErrors || manifest is null || contract is null || sample is null || template is null || read is null)
        {
            return null;
        }

        var (fileName, number, form) = read.Value;
        var templates = new KindTemplates(template, fileName, number, partials, new KindPictures(name, roots));
        var kind = new DocumentKind(name, manifest, contract, sample.Value, templates, form);
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

    private (Template FileName, Template? Number, KindForm Form) ReadPatterns(KindManifest manifest, ManifestTemplates patterns)
    {
        var read = (patterns.FileName(manifest), patterns.Number(manifest), patterns.Form(manifest));
        _problems.AddRange(patterns.Problems);
        return read;
    }

    /// <summary>What the sources of the kind's subject look like; null without a subject or without a description of sources.</summary>
    private TypeShape? SourcesShape(KindManifest manifest)
    {
        if (manifest.Subject is not { } subject || shared.FindDefinitions(SharedParts.SourcesFile, _problems) is null)
        {
            return null;
        }

        var definition = subject.ToString().ToLowerInvariant() + "_subject";
        var reference = JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { ["$ref"] = $"{SharedParts.SourcesFile}#/$defs/{definition}" });
        var (contract, problems) = Contract.Compile(reference, ManifestFile, other => shared.FindDefinitions(other, _problems));
        _problems.AddRange(problems.Select(InKind));
        return contract is null ? null : TemplateShape.Create(contract);
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
