namespace DocGen.Schools.Analytics;

public enum ShnorListing
{
    NotListed,
    Listed,

    /// <summary>The data does not decide: what is missing could have put the school on the list.</summary>
    NoData,
}
