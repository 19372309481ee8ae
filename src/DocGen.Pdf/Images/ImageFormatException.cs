namespace DocGen.Pdf.Images;

/// <summary>A picture that cannot be used. The message is for the user, in Russian.</summary>
public sealed class ImageFormatException : Exception
{
    public ImageFormatException(string message)
        : base(message)
    {
    }

    public ImageFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ImageFormatException()
    {
    }
}
