namespace DocGen.Data.Production;

/// <summary>A number given in a journal. Never deleted and never given again.</summary>
public sealed class Registration
{
    public required string OwnerId { get; init; }

    public required string JournalId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    /// <summary>Letter of a back-dated number («а» of «45а»); empty for an ordinary one.</summary>
    public required string Letter { get; init; }

    public required string DocumentId { get; init; }

    /// <summary>The number as printed («45-од»).</summary>
    public required string Text { get; init; }

    public required DateOnly Date { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public string? WithdrawalReason { get; set; }
}
