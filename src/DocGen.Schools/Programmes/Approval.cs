namespace DocGen.Schools.Programmes;

/// <summary>An approval or consent that the programme carries.</summary>
/// <param name="Mark">«УТВЕРЖДАЮ», «УТВЕРЖДЕНА», «СОГЛАСОВАНО», «ПРИНЯТО».</param>
public sealed record Approval(string Mark)
{
    public string? PersonId { get; init; }

    /// <summary>The act in the instrumental («приказом МБОУ «Каштановская СОШ»»).</summary>
    public string? Act { get; init; }

    public DateOnly? Date { get; init; }

    public string? Number { get; init; }
}
