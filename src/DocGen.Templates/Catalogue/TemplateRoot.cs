namespace DocGen.Templates.Catalogue;

/// <summary>
/// A folder with document kinds and <c>_shared</c>, read into memory at once: nothing that a template names can reach the disk later.
/// </summary>
internal sealed class TemplateRoot
{
    public const string SharedFolder = "_shared";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private TemplateRoot(string folder) => (Folder, DisplayName) = (folder, folder.Replace('\\', '/').TrimEnd('/'));

    /// <summary>The folder as it was given.</summary>
    public string Folder { get; }

    /// <summary>The folder as the user named it, with / between parts.</summary>
    public string DisplayName { get; }

    /// <summary>Folders that hold a template.json, in order of name.</summary>
    public IEnumerable<string> Kinds =>
        _files.Keys
            .Where(path => path.EndsWith("/template.json", StringComparison.Ordinal) && path.Count(c => c == '/') == 1)
            .Select(path => path[..path.IndexOf('/', StringComparison.Ordinal)])
            .Where(name => !string.Equals(name, SharedFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Paths of all templates, relative to the root.</summary>
    public IEnumerable<string> Templates =>
        _files.Keys.Where(path => path.EndsWith(".scriban", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static TemplateRoot Read(string folder)
    {
        var root = new TemplateRoot(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!path.Split('/').Any(part => part.StartsWith('.')))
            {
                root._files[path] = File.ReadAllBytes(file);
            }
        }

        return root;
    }

    /// <summary>The bytes of a file by its path relative to the root; null when there is none.</summary>
    public byte[]? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>A file's name for messages.</summary>
    public string Display(string path) => $"{DisplayName}/{path}";
}
