namespace DocGen.Api.Pages.Parts;

internal static class Tones
{
    public static string Sign(Tone tone) => tone switch
    {
        Tone.Ok => "✓",
        Tone.Info => "i",
        Tone.Warn => "!",
        Tone.Danger => "×",
        _ => "·",
    };

    /// <summary>The ending of a class name, with its hyphen; empty for the plain tone.</summary>
    public static string Suffix(Tone tone) => tone switch
    {
        Tone.Ok => "-ok",
        Tone.Info => "-info",
        Tone.Warn => "-warn",
        Tone.Danger => "-danger",
        _ => "",
    };
}
