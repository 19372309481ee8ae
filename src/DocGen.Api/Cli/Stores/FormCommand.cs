using System.CommandLine;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen form</c>: the empty workbook of a table that <c>docgen import</c> takes.</summary>
internal static class FormCommand
{
    public static Command Create()
    {
        var form = new Argument<string>("ТАБЛИЦА") { Description = string.Join(", ", ImportForm.All.Select(each => $"{each.Key} ({each.Title})")) };
        form.AcceptOnlyFromAmong([.. ImportForm.All.Select(each => each.Key)]);
        var target = new Option<string?>("--out") { Description = "Куда записать; без параметра — в текущую папку", HelpName = "ФАЙЛ.xlsx" };
        var command = new Command("form", "Записать пустой бланк таблицы для загрузки") { form, target };
        StoreCommand.Guarded(command, (result, cancellation) =>
        {
            var table = ImportForm.All.Single(each => each.Key == result.GetValue(form));
            using var files = new OutputFiles(cancellation);
            using (var stream = files.Create(result.GetValue(target) ?? $"{table.Title}.xlsx"))
            {
                stream.Write(BlankForm.Create(table));
            }

            result.InvocationConfiguration.Output.WriteLine(files.Commit()[0]);
            return Task.FromResult(ExitCodes.Success);
        });
        return command;
    }
}
