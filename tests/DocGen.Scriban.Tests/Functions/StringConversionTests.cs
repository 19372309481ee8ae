using System.Globalization;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class StringConversionTests
{
    private readonly TemplateContext _context = new();

    [Theory]
    [InlineData(" 15 ", 15)]
    [InlineData("+3", 3)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483648", null)]
    [InlineData("1.0", null)]
    [InlineData("класс", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ToInt_Text_NumberOrNull(string? text, int? expected) => Assert.Equal(expected, StringFunctions.ToInt(_context, text));

    [Theory]
    [InlineData("2147483648", 2147483648L)]
    [InlineData("9223372036854775808", null)]
    [InlineData(null, null)]
    public void ToLong_Text_NumberOrNull(string? text, long? expected) => Assert.Equal(expected, StringFunctions.ToLong(_context, text));

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData(" -1e3 ", -1000.0)]
    [InlineData("1,000.5", 1000.5)]
    [InlineData("пять", null)]
    [InlineData(null, null)]
    public void ToDouble_Text_NumberOrNull(string? text, double? expected)
    {
        Assert.Equal(expected, StringFunctions.ToDouble(_context, text));
        Assert.Equal((float?)expected, StringFunctions.ToFloat(_context, text));
    }

    [Fact]
    public void ToDouble_ContextCulture_IsFollowed()
    {
        _context.PushCulture(CultureInfo.GetCultureInfo("ru-RU"));
        Assert.Equal(1.5, StringFunctions.ToDouble(_context, "1,5"));
    }

    [Fact]
    public void Hashes_KnownTexts_HavePublishedValues()
    {
        // RFC 1321, FIPS 180 and RFC 4231 (test case 2) examples.
        Assert.Equal("900150983cd24fb0d6963f7d28e17f72", StringFunctions.Md5("abc"));
        Assert.Equal("a9993e364706816aba3e25717850c26c9cd0d89d", StringFunctions.Sha1("abc"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", StringFunctions.Sha256("abc"));
        Assert.StartsWith("ddaf35a193617abacc417349ae204131", StringFunctions.Sha512("abc"), StringComparison.Ordinal);
        const string Message = "what do ya want for nothing?";
        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", StringFunctions.HmacSha256(Message, "Jefe"));
        Assert.StartsWith("164b7a7bfcf819e2e395fbe73b56e0a3", StringFunctions.HmacSha512(Message, "Jefe"), StringComparison.Ordinal);
        Assert.Equal("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", StringFunctions.HmacSha1(Message, "Jefe"));
    }

    [Fact]
    public void Hashes_Null_CountsAsEmpty()
    {
        Assert.Equal(StringFunctions.Md5(""), StringFunctions.Md5(null));
        Assert.Equal(StringFunctions.HmacSha256("", ""), StringFunctions.HmacSha256(null, null));
    }

    [Fact]
    public void Base64_AnyText_ReadsBack()
    {
        const int Seed = 20250901;
        var random = new Random(Seed);
        for (var i = 0; i < 200; i++)
        {
            var text = RandomText.Next(random, 40);
            var encoded = StringFunctions.Base64Encode(text);
            Assert.True(string.Equals(text, StringFunctions.Base64Decode(default, encoded), StringComparison.Ordinal), $"seed {Seed}: {text}");
        }
    }

    [Theory]
    [InlineData("школа")]
    [InlineData("abc")]
    public void Base64Decode_OtherText_IsError(string text) =>
        Assert.Throws<ScriptRuntimeException>(() => StringFunctions.Base64Decode(default, text));

    [Fact]
    public void Base64_Null_IsEmpty()
    {
        Assert.Equal("", StringFunctions.Base64Encode(null));
        Assert.Equal("", StringFunctions.Base64Decode(default, null));
    }
}
