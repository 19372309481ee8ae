using DocGen.Schools.Findings;

namespace DocGen.Data.Import;

/// <summary>What is wrong with imported data, and where. An error keeps the whole import from being accepted.</summary>
/// <param name="Code">DG40xx: the file; DG41xx: its headers; DG42xx: a cell or row; DG43xx: the data against the database.</param>
/// <param name="Message">In Russian, one sentence without a full stop.</param>
/// <param name="Hint">What to do, in Russian.</param>
public sealed record ImportProblem(FindingSeverity Severity, string Code, ImportPlace Place, string Message, string? Hint = null)
{
    public override string ToString() =>
        $"{Place}: {(Severity == FindingSeverity.Error ? "ошибка" : "предупреждение")} {Code}: {Message}{(Hint is null ? "" : $"; {Hint}")}";
}
