namespace DocGen.Data.Demo;

/// <summary>What the results of a demo school are to show.</summary>
internal enum DemoOutcome
{
    /// <summary>Never on the list of ШНОР.</summary>
    Good,

    /// <summary>Stronger than the district: helps the schools on the list.</summary>
    Mentor,

    /// <summary>Two low procedures last year and none before: enters the list by criterion 1.</summary>
    ByLastYear,

    /// <summary>One low procedure in each of the last two years: on the list by criterion 2.</summary>
    ByTwoYears,

    /// <summary>Two low procedures in each year: on the list by both.</summary>
    ByBoth,

    /// <summary>Two low procedures the year before last, none last year: leaves the list.</summary>
    Leaving,
}
