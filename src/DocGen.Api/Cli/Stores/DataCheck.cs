using System.Globalization;
using System.Text.Json;
using DocGen.Schools;
using DocGen.Schools.Findings;

namespace DocGen.Api.Cli.Stores;

/// <summary><c>docgen check --data</c>: what is wrong or doubtful in a file of school data or of one programme.</summary>
internal sealed class DataCheck(TextWriter output, TextWriter error)
{
    /// <param name="json">Print findings as a JSON array instead of lines.</param>
    public int Run(string path, bool json)
    {
        if (!File.Exists(path))
        {
            error.WriteLine($"ошибка: Нет файла «{path}»; проверьте путь");
            return ExitCodes.BadInput;
        }

        SchoolData data;
        try
        {
            data = SchoolDataJson.Read(File.ReadAllBytes(path));
        }
        catch (JsonException broken)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}({broken.LineNumber + 1},{broken.BytePositionInLine + 1}): {broken.Path}");
            error.WriteLine($"{place}: ошибка DG4010: Данные не читаются: в этом месте не то значение или неизвестное поле; сверьтесь с docs/data-model.md");
            return ExitCodes.BadInput;
        }

        var findings = FindingRules.Check(data);
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(findings, SchoolDataJson.Options));
        }
        else
        {
            Print(path, findings);
        }

        return findings.Any(finding => finding.Severity == FindingSeverity.Error) ? ExitCodes.Findings : ExitCodes.Success;
    }

    private void Print(string path, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var hint = finding.Hint is null ? "" : $"; {finding.Hint}";
            output.WriteLine($"{path}: {finding.Path}: {Name(finding.Severity)} {finding.Code}: {finding.Message}{hint}");
        }

        int Count(FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Ошибок: {Count(FindingSeverity.Error)}, предупреждений: {Count(FindingSeverity.Warning)}, замечаний: {Count(FindingSeverity.Info)}"));
    }

    private static string Name(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "ошибка",
        FindingSeverity.Warning => "предупреждение",
        _ => "замечание",
    };
}
