using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Api.Cli.Stores;
using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen render</c>: makes documents of data files, each a file of its own or all bound into one PDF.</summary>
internal sealed class RenderCommand
{
    private readonly Argument<string> _kind = new("ВИД") { Description = "Вид документа (docgen templates перечисляет их)" };
    private readonly Option<string[]> _data = new("--data") { Description = "Файл данных JSON; можно несколько", HelpName = "ФАЙЛ", AllowMultipleArgumentsPerToken = true };
    private readonly Option<OutputFormat[]> _format = FormatOption.Create();
    private readonly Option<string> _out = new("--out") { Description = "Папка для готовых файлов; без параметра — текущая", HelpName = "ПАПКА", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _merge = new("--merge") { Description = "Один PDF из всех документов, с содержанием и закладками: имя файла в папке --out", HelpName = "ФАЙЛ.pdf" };
    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "После ошибки в одном файле данных сделать остальные (с --merge — проверить); неполный документ не пишется никогда" };
    private readonly Option<bool> _attachData = PdfSettings.AttachDataOption();
    private readonly Option<string?> _fonts = PdfSettings.FontsOption();
    private readonly Option<string?> _theme = ThemeOption.Create();
    private readonly Option<string[]> _templates = TemplateFolders.Option();

    private readonly SubjectOptions _subject = new();

    public static Command Create() => new RenderCommand().Build();

    private Command Build()
    {
        var command = new Command("render", "Сделать документ из данных") { _kind, _data, _format, _out, _merge, _keepGoing, _attachData, _fonts, _theme, _templates };
        _subject.AddTo(command, _data);
        command.Validators.Add(Check);
        _data.Validators.Add(RefuseOptions);

        // Ctrl+C is listened to only when the action has given control back.
        StoreCommand.Guarded(command, InterruptibleAsync);
        return command;
    }

    private void Check(CommandResult result)
    {
        // As they were typed: asking for the value of an option that is wrong throws.
        var formats = result.GetResult(_format) is { Implicit: false } given
            ? given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray()
            : [];
        var merges = result.GetResult(_merge) is not null;
        if (merges && formats.Any(format => format != "pdf"))
        {
            result.AddError("--merge делает один PDF: уберите --format или укажите --format pdf");
        }

        if (result.GetValue(_attachData) && !merges && !formats.Contains("pdf"))
        {
            result.AddError("--attach-data вкладывает данные в PDF: добавьте --format pdf или --merge");
        }
    }

    private async Task<int> InterruptibleAsync(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(result, cancellation);
        }
        catch (OperationCanceledException)
        {
            result.InvocationConfiguration.Error.WriteLine("Прервано; недописанных файлов нет");
            return ExitCodes.Interrupted;
        }
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var error = result.InvocationConfiguration.Error;
        if (PdfSettings.Load(result.GetValue(_fonts), result.GetValue(_attachData), error) is not { } pdf
            || ThemeOption.Load(result.GetValue(_theme), error) is not { } theme
            || TemplateFolders.LoadKind(result.GetValue(_kind)!, result.GetValue(_templates)!, error) is not { } kind)
        {
            return ExitCodes.BadInput;
        }

        if (_subject.Subject(result) is not { } subject)
        {
            return Make(result, kind, pdf, theme, result.GetValue(_data)!, cancellation);
        }

        var temporary = Directory.CreateTempSubdirectory("docgen-render-");
        try
        {
            return await _subject.WriteDataAsync(result, subject, kind, temporary.FullName, cancellation) is { } file
                ? Make(result, kind, pdf, theme, [file], cancellation)
                : ExitCodes.BadInput;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private int Make(ParseResult result, DocumentKind kind, PdfSettings pdf, Theme theme, string[] data, CancellationToken cancellation)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var (folder, keepGoing) = (result.GetValue(_out)!, result.GetValue(_keepGoing));
        return result.GetValue(_merge) is { } target
            ? new MergeRun(kind, output, error, theme) { Pdf = pdf, Target = Path.Combine(folder, target), KeepGoing = keepGoing }.Run(data, cancellation)
            : new RenderRun(kind, output, error, theme) { Formats = result.GetValue(_format)!, Pdf = pdf, Folder = folder, KeepGoing = keepGoing }.Run(data, cancellation);
    }

    /// <summary>An option that takes several values takes misspelt options for values too: «--data a.json --ot folder».</summary>
    private static void RefuseOptions(OptionResult data)
    {
        var known = data.Parent is CommandResult command ? command.Command.Options.Select(option => option.Name) : [];
        foreach (var token in data.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token.Value)))
        {
            data.AddError($"Неизвестный параметр «{token.Value}»" + (Suggestion.For(token.Value, known) is { } guess ? $"; {guess}" : ""));
        }
    }
}
