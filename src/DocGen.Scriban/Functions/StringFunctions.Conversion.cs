using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>Text to numbers, hashes and Base64. Text that is no number gives null.</content>
public static partial class StringFunctions
{
    public static int? ToInt(TemplateContext context, string? text) => Parse<int>(context, text, NumberStyles.Integer);

    public static long? ToLong(TemplateContext context, string? text) => Parse<long>(context, text, NumberStyles.Integer);

    public static float? ToFloat(TemplateContext context, string? text) => Parse<float>(context, text, NumberStyles.Float | NumberStyles.AllowThousands);

    public static double? ToDouble(TemplateContext context, string? text) => Parse<double>(context, text, NumberStyles.Float | NumberStyles.AllowThousands);

    [SuppressMessage("Security", "CA5351", Justification = "The language has it; a template's author chooses what for.")]
    public static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(ToBytes(text)));

    [SuppressMessage("Security", "CA5350", Justification = "The language has it; a template's author chooses what for.")]
    public static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(ToBytes(text)));

    public static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(ToBytes(text)));

    public static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(ToBytes(text)));

    [SuppressMessage("Security", "CA5350", Justification = "The language has it; a template's author chooses what for.")]
    public static string HmacSha1(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(ToBytes(secretKey), ToBytes(text)));

    public static string HmacSha256(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(ToBytes(secretKey), ToBytes(text)));

    public static string HmacSha512(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA512.HashData(ToBytes(secretKey), ToBytes(text)));

    /// <summary>The text's UTF-8 bytes in Base64.</summary>
    public static string Base64Encode(string? text) => Convert.ToBase64String(ToBytes(text));

    /// <summary>The text whose UTF-8 bytes were written in Base64; an error when they were not.</summary>
    public static string Base64Decode(SourceSpan span, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException error)
        {
            throw new ScriptRuntimeException(span, "Текст не записан в Base64", error) { Code = "SC1734" };
        }
    }

    private static byte[] ToBytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static T? Parse<T>(TemplateContext context, string? text, NumberStyles style)
        where T : struct, INumber<T> => T.TryParse(text, style, context.CurrentCulture, out var number) ? number : null;
}
