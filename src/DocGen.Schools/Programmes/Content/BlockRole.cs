namespace DocGen.Schools.Programmes.Content;

/// <summary>Roles that findings know. Any other word is allowed and means nothing to them.</summary>
public static class BlockRole
{
    public const string Goal = "goal";
    public const string Tasks = "tasks";
    public const string Indicators = "indicators";
    public const string ExpectedResults = "expected_results";
    public const string Measures = "measures";
    public const string Directions = "directions";

    /// <summary>The school's own risks.</summary>
    public const string RiskFactors = "risk_factors";

    /// <summary>Groups of risks that the programme speaks of in general.</summary>
    public const string RiskFactorGroups = "risk_factor_groups";

    public const string LowResultDefinition = "low_result_definition";
}
