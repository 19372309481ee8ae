namespace DocGen.Schools.Programmes.Content;

/// <summary>Keys of roadmap columns that have a place of their own in <see cref="RoadmapRow"/>.</summary>
public static class RoadmapColumn
{
    public const string Number = "number";
    public const string Event = "event";
    public const string Deadline = "deadline";
    public const string Responsible = "responsible";
    public const string ExpectedResult = "expected_result";
}
