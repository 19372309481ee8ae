using System.Runtime.InteropServices;
using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Checks oneOf and anyOf: finds the branch that is meant and reports what is wrong with that one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct VariantChecker(ContractChecker checker, ContractProblems problems, DataPath path)
{
    public void Check(VariantRules rules, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && rules.ObjectTag is { } tag)
        {
            CheckTagged(tag, value);
            return;
        }

        var branches = rules.BranchesFor(JsonKindNames.KindOf(value));
        if (branches.Length == 0)
        {
            ReportNoKind(rules, value);
        }
        else if (branches.Length == 1)
        {
            checker.Check(branches[0], value);
        }
        else
        {
            CheckEach(rules, branches, value);
        }
    }

    private void CheckTagged(VariantRules.Tag tag, JsonElement value)
    {
        if (tag.Find(value, out var given) is { } branch)
        {
            checker.Check(branch, value);
            return;
        }

        var names = tag.Branches.Keys.ToList();
        if (given.ValueKind == JsonValueKind.Undefined)
        {
            problems.Error(
                ContractCodes.MissingProperty, path, $"Нет обязательного поля «{tag.Name}»", $"допустимо: {string.Join(", ", names)}");
            return;
        }

        path.Push(tag.Name);
        checker.ReportValue(names, given);
        path.Pop();
    }

    private void ReportNoKind(VariantRules rules, JsonElement value)
    {
        var kinds = rules.Branches.Aggregate(JsonKinds.None, (sum, branch) => sum | branch.EffectiveKinds());
        checker.ReportKind(kinds, meaning: null, value);
    }

    /// <summary>Tries every branch; when none fits, tells what is wrong with the one that is nearest.</summary>
    private void CheckEach(VariantRules rules, SchemaNode[] branches, JsonElement value)
    {
        var fitting = 0;
        SchemaNode? nearest = null;
        var fewest = int.MaxValue;
        foreach (var branch in branches)
        {
            var trial = new ContractProblems(problems.File, limit: 0);
            new ContractChecker(trial, path).Check(branch, value);
            fitting += trial.Count == 0 ? 1 : 0;
            if (trial.Count < fewest)
            {
                (nearest, fewest) = (branch, trial.Count);
            }
        }

        if (fitting == 0)
        {
            ReportNone(branches, nearest!, value);
        }
        else if (fitting > 1 && rules.ExactlyOne)
        {
            if (Array.TrueForAll(branches, branch => branch.OnlyRequires is not null))
            {
                var names = branches.Select(branch => $"«{string.Join("», «", branch.OnlyRequires!)}»");
                problems.Error(
                    ContractCodes.SeveralVariants, path, $"Поля {string.Join(" и ", names)} вместе не ставятся", "оставьте одно: печатается одно из них");
                return;
            }

            problems.Error(
                ContractCodes.SeveralVariants, path, $"Значение подходит сразу под несколько вариантов: {fitting} из {branches.Length}",
                Names(branches));
        }
    }

    private void ReportNone(SchemaNode[] branches, SchemaNode nearest, JsonElement value)
    {
        if (Array.TrueForAll(branches, branch => branch.OnlyRequires is not null))
        {
            var names = branches.Select(branch => $"«{string.Join("», «", branch.OnlyRequires!)}»");
            problems.Error(ContractCodes.MissingProperty, path, $"Нужно поле {string.Join(" или ", names)}");
            return;
        }

        problems.Error(
            ContractCodes.NoVariant, path, "Значение не подходит ни под один из вариантов",
            nearest.Meaning is null ? Names(branches) : $"ближайший — «{nearest.Meaning}», его замечания следом");
        checker.Check(nearest, value);
    }

    private static string? Names(SchemaNode[] branches)
    {
        var names = branches.Select(branch => branch.Meaning).Where(name => name is not null).ToList();
        return names.Count == 0 ? null : $"варианты: {string.Join("; ", names)}";
    }
}
