using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Diagnostics;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void Print_ManyWarningsOfACode_TellsTenAndTheNumberOfTheRest()
    {
        var lines = Print([.. Enumerable.Range(0, 25).Select(i => Of(Severity.Warning, "DG0001", $"слово {i}")), Of(Severity.Warning, "DG0002", "другое")]);

        Assert.Equal(12, lines.Length);
        Assert.Equal("предупреждение DG0002: другое", lines[10]);
        Assert.Equal("и ещё таких замечаний, DG0001: 15", lines[11]);
    }

    [Fact]
    public void Print_Errors_AreAllTold() =>
        Assert.Equal(25, Print([.. Enumerable.Range(0, 25).Select(i => Of(Severity.Error, "DG0001", $"поле {i}"))]).Length);

    private static Diagnostic Of(Severity severity, string code, string message) => new(severity, code, Place.Unknown, message);

    private static string[] Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter();
        DiagnosticPrinter.Print(writer, diagnostics);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
