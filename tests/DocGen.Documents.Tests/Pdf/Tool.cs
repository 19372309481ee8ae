using System.Diagnostics;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>Runs another program on a file.</summary>
internal static class Tool
{
    /// <param name="arguments">«{file}» stands for the path of the file.</param>
    public static string Run(string program, byte[] file, params IEnumerable<string> arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument == "{file}" ? path : argument);
            }

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
