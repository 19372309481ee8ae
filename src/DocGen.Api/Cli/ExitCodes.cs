namespace DocGen.Api.Cli;

internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>What was checked has errors.</summary>
    public const int Findings = 1;

    /// <summary>The input or the call is wrong; nothing was written.</summary>
    public const int BadInput = 2;
}
