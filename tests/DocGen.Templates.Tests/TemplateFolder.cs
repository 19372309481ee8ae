namespace DocGen.Templates.Tests;

/// <summary>A temporary folder of document kinds; gone when disposed of.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docgen-templates-");

    public string Path => _folder.FullName;

    /// <summary>Names in messages begin with this instead of the folder's real path.</summary>
    public string Hide(string text) => text.Replace(Path.Replace('\\', '/'), "templates", StringComparison.Ordinal);

    public TemplateFolder Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes a whole kind.</summary>
    public TemplateFolder WriteKind(string name, string template, string contract = "true", string sample = "{}", string manifest = "") =>
        Write($"{name}/template.scriban", template)
            .Write($"{name}/sample.json", sample)
            .Write($"{name}/contract.json", contract)
            .Write(
                $"{name}/template.json",
                manifest.Length > 0 ? manifest : $$"""
                    { "title": "Проба", "audience": "school", "description": "Для проверок", "contract": "contract.json", "file_name": "{{name}}" }
                    """);

    public void Dispose() => _folder.Delete(recursive: true);
}
