namespace DocGen.Schools.Programmes;

/// <summary>The document that closes a roadmap row.</summary>
/// <param name="Kind">Which document is expected.</param>
public sealed record Deliverable(DeliverableKind Kind)
{
    /// <summary>Number under which the document is registered; null until then.</summary>
    public string? RegistrationNumber { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    /// <summary>Id of the stored document.</summary>
    public string? DocumentId { get; init; }
}
