using System.CommandLine;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary>The option <c>--templates</c>, and the catalogue that it leads to.</summary>
internal static class TemplateFolders
{
    private const string BuiltIn = "templates";

    public static Option<string[]> Option() => new("--templates")
    {
        Description = "Папка с видами документов сверх обычных (можно несколько раз)",
        HelpName = "ПАПКА",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Loads the ordinary kinds and those of the folders; writes every problem. Null when there is an error.</summary>
    public static TemplateCatalogue? Load(IEnumerable<string> folders, TextWriter error)
    {
        var catalogue = TemplateCatalogue.Load(WithOrdinary(folders));
        DiagnosticPrinter.Print(error, catalogue.Problems);
        return catalogue.HasErrors ? null : catalogue;
    }

    /// <summary>Loads one kind of all these folders; writes what is wrong with it. Null when there is an error or no such kind.</summary>
    public static DocumentKind? LoadKind(string id, IEnumerable<string> folders, TextWriter error)
    {
        var catalogue = TemplateCatalogue.LoadKind(id, WithOrdinary(folders));
        var kind = catalogue.Find(id);
        DiagnosticPrinter.Print(error, kind is null && !catalogue.HasErrors ? [catalogue.UnknownKind(id)] : catalogue.Problems);
        return catalogue.HasErrors ? null : kind;
    }

    private static IEnumerable<string> WithOrdinary(IEnumerable<string> folders) => folders.Append(Ordinary()).DistinctBy(Path.GetFullPath, StringComparer.Ordinal);

    /// <summary>The folder <c>templates</c> where the command is run, so that changed templates work at once; else the one beside the program.</summary>
    public static string Ordinary() => Directory.Exists(BuiltIn) ? BuiltIn : Path.Combine(AppContext.BaseDirectory, BuiltIn);
}
