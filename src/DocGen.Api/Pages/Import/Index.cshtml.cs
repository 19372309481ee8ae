using System.Security.Cryptography;
using DocGen.Api.Pages.Schools;
using DocGen.Data;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Import;

/// <summary>
/// A table is read into a preview that writes nothing; the same file, sent again by the button of the preview, is written whole or not at
/// all. Its digest says that it is the same.
/// </summary>
public sealed class IndexModel(SchoolContext context, MeanCache means) : PageModel
{
    private const int ShownProblems = 200;

    private readonly SchoolImport import = new(context, new());

    [BindProperty(SupportsGet = true, Name = "form")]
    public string? FormKey { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ImportPreview? Preview { get; private set; }

    /// <summary>The file, carried by the page from its preview to its acceptance.</summary>
    public string? Carried { get; private set; }

    public string? Mistake { get; private set; }

    public ImportForm Form => ImportForm.All.FirstOrDefault(form => form.Key == FormKey) ?? ImportForm.All[^1];

    public IEnumerable<ImportProblem> Problems => Preview?.Problems.Take(ShownProblems) ?? [];

    public int Hidden => Math.Max(0, (Preview?.Problems.Count ?? 0) - ShownProblems);

    public void OnGet()
    {
    }

    public IActionResult OnGetBlank() => File(
        BlankForm.Create(Form), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"Бланк — {Form.Title}.xlsx");

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        if (Upload is null || Upload.Length == 0)
        {
            Mistake = "Выберите файл: таблицу XLSX, XLS или CSV.";
            return Page();
        }

        using var memory = new MemoryStream();
        await Upload.CopyToAsync(memory, cancellation);
        memory.Position = 0;
        Preview = await import.PreviewAsync(Form, memory, Upload.FileName, cancellation);
        Carried = Preview.HasErrors ? null : Convert.ToBase64String(memory.ToArray());
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string? file, string? name, string? digest, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(file) || !Convert.TryFromBase64String(file, new byte[file.Length], out _))
        {
            Mistake = "Файл не дошёл до сервера. Выберите его ещё раз.";
            return Page();
        }

        var bytes = Convert.FromBase64String(file);
        using var memory = new MemoryStream(bytes);
        Preview = await import.PreviewAsync(Form, memory, name ?? "файл", cancellation);
        if (Preview.HasErrors || !CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes), Digest(digest)))
        {
            Mistake = "Файл изменился после проверки. Посмотрите на него ещё раз.";
            return Page();
        }

        if (await import.AcceptAsync(Preview, null, cancellation) is not null)
        {
            Mistake = "Пока вы смотрели, данные изменил другой пользователь. Ничего не записано: проверьте файл ещё раз.";
            return Page();
        }

        means.Clear();
        var counts = Preview.Plan!.Counts;
        TempData["Told"] = $"Загружено из файла «{Preview.Source}»: добавлено строк — {counts.Sum(c => c.Added)}, изменено — {counts.Sum(c => c.Changed)}.";
        return LocalRedirect($"/import?form={Form.Key}");
    }

    private static byte[] Digest(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : [];
}
