using DocGen.Jobs.Production;

namespace DocGen.Jobs.Retention;

/// <summary>How long things are kept, days. Registered, replaced and withdrawn documents are kept for ever.</summary>
public sealed record RetentionOptions
{
    /// <summary>Drafts; 1 to 3650.</summary>
    public int Drafts { get; init; } = 30;

    /// <summary>Ended batches with their items and the log of their news; their documents stay. 1 to 3650.</summary>
    public int Batches { get; init; } = 180;

    /// <summary>Throws a line that names the setting and its allowed values.</summary>
    public void Validate()
    {
        Allowed.Require(Drafts is >= 1 and <= 3650, nameof(Drafts), "1–3650");
        Allowed.Require(Batches is >= 1 and <= 3650, nameof(Batches), "1–3650");
    }
}
