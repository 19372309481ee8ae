namespace DocGen.Api.Cli;

internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>What was checked has errors.</summary>
    public const int Findings = 1;

    /// <summary>The input or the call is wrong; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by Ctrl+C: 128 and the number of the signal, as shells expect.</summary>
    public const int Interrupted = 130;
}
