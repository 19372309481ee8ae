using DocGen.Documents.Model;

namespace DocGen.Templates.Production;

/// <summary>Limits of making one document. Passing one is an error with its place, never a shorter document.</summary>
public sealed record ComposeOptions
{
    public static ComposeOptions Default { get; } = new();

    /// <summary>Steps of all loops nested in one outermost loop; 1 to 100 000 000.</summary>
    public int LoopLimit { get; init; } = 1_000_000;

    /// <summary>Depth of includes and function calls; 10 to 1000.</summary>
    public int RecursionLimit { get; init; } = 100;

    /// <summary>Length of the markup, UTF-16 units; 1000 to 1 000 000 000.</summary>
    public long MarkupLimit { get; init; } = 100_000_000;

    /// <summary>Length of one text made in memory (a capture, an included part), UTF-16 units; 1000 to 1 000 000 000.</summary>
    public int TextLimit { get; init; } = 50_000_000;

    /// <summary>Time of one regular expression; above zero.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time of rendering one document; above zero.</summary>
    public TimeSpan RenderTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Elements of the markup inside each other; 8 to 256.</summary>
    public int MarkupDepth { get; init; } = 64;

    /// <summary>Problems told one by one; 1 or more.</summary>
    public int MaxProblems { get; init; } = 100;

    /// <summary>The clock that templates see as date.now; a fixed one makes documents repeatable to the byte.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Theme Theme { get; init; } = Theme.Gost;

    /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> that names the option and its allowed values.</summary>
    public void Validate()
    {
        Require(LoopLimit is >= 1 and <= 100_000_000, nameof(LoopLimit), "1–100 000 000");
        Require(RecursionLimit is >= 10 and <= 1000, nameof(RecursionLimit), "10–1000");
        Require(MarkupLimit is >= 1000 and <= 1_000_000_000, nameof(MarkupLimit), "1000–1 000 000 000");
        Require(TextLimit is >= 1000 and <= 1_000_000_000, nameof(TextLimit), "1000–1 000 000 000");
        Require(RegexTime > TimeSpan.Zero, nameof(RegexTime), "больше нуля");
        Require(RenderTime > TimeSpan.Zero, nameof(RenderTime), "больше нуля");
        Require(MarkupDepth is >= 8 and <= 256, nameof(MarkupDepth), "8–256");
        Require(MaxProblems >= 1, nameof(MaxProblems), "от 1");
    }

    private static void Require(bool valid, string option, string allowed)
    {
        if (!valid)
        {
            throw new ArgumentOutOfRangeException(option, $"Недопустимое значение настройки {option}; допустимо: {allowed}");
        }
    }
}
