using DocGen.Documents.Diagnostics;
using DocGen.Documents.OfficialForm;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen check --form</c>: tells what of the official form a DOCX does not meet.</summary>
internal static class FormCheckRun
{
    public static int Run(string file, TextWriter output, TextWriter error)
    {
        try
        {
            using var docx = File.OpenRead(file);
            var findings = FormCheck.Run(docx);
            DiagnosticPrinter.Print(error, findings.Select(finding => finding with { Place = new Place { File = file } }));
            if (findings.Any(finding => string.Equals(finding.Code, FormCheck.NotDocx, StringComparison.Ordinal)))
            {
                return ExitCodes.BadInput;
            }

            if (findings.IsEmpty)
            {
                output.WriteLine("Требования ГОСТ Р 7.0.97-2025 соблюдены");
            }

            return findings.IsEmpty ? ExitCodes.Success : ExitCodes.Findings;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file}: ошибка: Файл не читается: {FileReasons.Of(problem)}");
            return ExitCodes.BadInput;
        }
    }
}
