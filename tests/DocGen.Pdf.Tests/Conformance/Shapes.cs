using System.Text.RegularExpressions;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>Shapes of names that the standards prescribe.</summary>
internal static partial class Shapes
{
    /// <summary>RFC 3066.</summary>
    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Language();

    [GeneratedRegex(@"^[-\w+.]+/[-\w+.]+$", RegexOptions.None, 1000)]
    public static partial Regex MediaType();

    [GeneratedRegex(@"^[A-Z]{6}\+\S+$", RegexOptions.None, 1000)]
    public static partial Regex SubsetName();
}
