using System.Security;
using System.Text;

namespace DocGen.Documents.Docx.Package;

/// <summary>Escapes short strings for the small parts; long text goes through <see cref="XmlPartWriter"/>.</summary>
internal static class XmlEscape
{
    public static string Attribute(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is < 0x20 and not (0x09 or 0x0A) or 0xFFFE or 0xFFFF ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return SecurityElement.Escape(clean.ToString())!;
    }
}
