namespace DocGen.Api.Pages.Parts;

/// <summary>What a badge or a notice says besides its words. Every tone has a sign of its own: colour alone says nothing.</summary>
public enum Tone
{
    Plain,
    Ok,
    Info,
    Warn,
    Danger,
}
