namespace DocGen.Schools.Results;

/// <summary>How many participants got each mark.</summary>
public sealed record MarkDistribution(int Twos, int Threes, int Fours, int Fives);
