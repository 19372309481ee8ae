namespace DocGen.Pdf.Fonts;

/// <summary>A font that cannot be used. The message is for the user: which font, what is wrong, in Russian.</summary>
public sealed class FontFormatException : Exception
{
    public FontFormatException(string message)
        : base(message)
    {
    }

    public FontFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public FontFormatException()
    {
    }
}
