using DocGen.Api.Pages.Schools;
using DocGen.Data;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Import;

/// <summary>
/// A table is read into a preview that writes nothing; the file is kept until the button of the preview accepts it, and is then written whole
/// or not at all.
/// </summary>
public sealed class IndexModel(SchoolContext context, MeanCache means, UploadShelf uploads) : PageModel
{
    private const int ShownProblems = 200;

    private readonly SchoolImport import = new(context, new());

    [BindProperty(SupportsGet = true, Name = "form")]
    public string? FormKey { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ImportPreview? Preview { get; private set; }

    /// <summary>Id of the kept file; null when there is nothing to accept.</summary>
    public string? Kept { get; private set; }

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
        Kept = Preview.Plan is null or { IsEmpty: true } ? null : await uploads.KeepAsync(Form.Key, Preview.Source, memory.ToArray(), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string? kept, CancellationToken cancellation)
    {
        if (await uploads.FindAsync(kept, Form.Key, cancellation) is not { } file)
        {
            Mistake = "Файл уже не хранится. Выберите его ещё раз.";
            return Page();
        }

        using var memory = new MemoryStream(file.Bytes);
        Preview = await import.PreviewAsync(Form, memory, file.Name, cancellation);
        if (Preview.HasErrors)
        {
            Mistake = "После проверки данные изменились. Посмотрите на файл ещё раз.";
            return Page();
        }

        if (await import.AcceptAsync(Preview, null, cancellation) is not null)
        {
            Mistake = "Пока вы смотрели, данные изменил другой пользователь. Ничего не записано: проверьте файл ещё раз.";
            return Page();
        }

        await uploads.ForgetAsync(file.Id, cancellation);
        means.Clear();
        var counts = Preview.Plan!.Counts;
        TempData["Told"] = $"Загружено из файла «{Preview.Source}»: добавлено строк — {counts.Sum(c => c.Added)}, изменено — {counts.Sum(c => c.Changed)}.";
        return LocalRedirect($"/import?form={Form.Key}");
    }
}
