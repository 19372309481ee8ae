namespace DocGen.Schools.Analytics;

/// <summary>The two criteria by which a school enters the list, numbered as the documents number them.</summary>
public enum ShnorCriterion
{
    /// <summary>At least two low results in the previous year.</summary>
    TwoInPreviousYear = 1,

    /// <summary>At least one low result in each of the two previous years.</summary>
    OneInEachOfTwoYears = 2,
}
