namespace DocGen.Schools.Programmes;

/// <summary>Which way is better.</summary>
public enum IndicatorDirection
{
    Up,
    Down,
}
