namespace DocGen.Schools.Results;

public enum RiskLevel
{
    Low,
    Medium,
    High,
}
