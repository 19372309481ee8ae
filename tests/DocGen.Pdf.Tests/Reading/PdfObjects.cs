namespace DocGen.Pdf.Tests.Reading;

// The object types of ISO 32000-1, 7.3, as the test's own reader gives them. Numbers are doubles, strings byte arrays, arrays lists.

/// <summary>A name without its solidus.</summary>
public sealed record PdfName(string Value);

/// <summary>A reference to an indirect object.</summary>
public sealed record PdfReference(int Number);

/// <summary>An operator of a content stream, or a keyword of the file.</summary>
public sealed record PdfKeyword(string Value);

/// <summary>A dictionary.</summary>
public sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal)
    {
    }
}

/// <summary>A stream: its dictionary and its bytes as they are in the file.</summary>
public sealed record PdfStream(PdfDictionary Dictionary, byte[] Raw);
