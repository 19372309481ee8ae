using DocGen.Data.Production;

namespace DocGen.Jobs.Production;

/// <summary>A problem as people read it who see neither data nor templates.</summary>
public static class ProblemText
{
    /// <summary>«Организация, руководитель, фамилия: текст пуст».</summary>
    public static string Of(StoredProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Field is { Length: > 0 } field ? $"{Begin(field, char.ToUpperInvariant)}: {Inside(problem.Message)}" : problem.Message;
    }

    /// <summary>The hint, where it says more than the field's name does.</summary>
    public static string? Advice(StoredProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Hint is { Length: > 0 } hint && problem.Field?.EndsWith(hint, StringComparison.Ordinal) is not true ? Begin(hint, char.ToUpperInvariant) : null;
    }

    /// <summary>As it stands within a sentence: with a small letter.</summary>
    internal static string Inside(string text) => Begin(text, char.ToLowerInvariant);

    private static string Begin(string text, Func<char, char> change) => change(text[0]) + text[1..];
}
