namespace DocGen.Schools.Programmes.Content;

/// <summary>Who answers for a row.</summary>
/// <param name="Text">The cell as typed.</param>
public sealed record Responsible(string Text)
{
    /// <summary>The parties the text names, where somebody told them apart; empty lets analytics read the text.</summary>
    public IReadOnlyList<ResponsibleParty> Parties { get; init; } = [];
}
