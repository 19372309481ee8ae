using System.Diagnostics;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>Runs programs of others on what was written (qpdf, poppler-utils, LibreOffice); ./test installs them.</summary>
public static class Tool
{
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(5);

    /// <param name="arguments">«{file}» stands for the path of the file.</param>
    public static string Run(string program, byte[] file, params IEnumerable<string> arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            return Run(program, arguments.Select(argument => argument == "{file}" ? path : argument));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <returns>What the program printed; that it fails or never ends fails the test.</returns>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Endless))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(program + " did not end");
        }

        Assert.Equal(0, process.ExitCode);
        return output.GetAwaiter().GetResult();
    }
}
