using DocGen.Pdf.Fonts;
using Xunit.Abstractions;

namespace DocGen.Pdf.Tests.Fonts;

public sealed class FontFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 400;

    /// <summary>A damaged font is either read (the damage hit something unused) or refused with our own error; subsetting likewise.</summary>
    [Theory]
    [InlineData("LiberationSerif-Regular.ttf", 1)]
    [InlineData("LiberationSans-Regular.ttf", 2)]
    public void Read_OfDamagedFonts_GivesAFaceOrAClearError(string file, int seed)
    {
        output.WriteLine($"seed {seed}");
        var (random, original) = (new Random(seed), ShippedFont.Bytes(file));
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Damage(random, original);
            try
            {
                var face = FontFace.Read(bytes, file);
                face.Metrics.ToString();
                var used = new GlyphSet(face.GlyphCount);
                foreach (var c in "Шрифт №1, AVÄ ё")
                {
                    used.Add(face.GlyphOf(c));
                }

                Assert.NotEmpty(face.Subsets.Get(used).File);
            }
            catch (FontFormatException problem)
            {
                refused++;
                Assert.NotEmpty(problem.Message);
            }
        }

        Assert.InRange(refused, 1, Rounds);
    }

    [Fact]
    public void Read_OfEveryTruncation_GivesAClearError()
    {
        var original = ShippedFont.Bytes("LiberationSerif-Bold.ttf");
        for (var length = 0; length < original.Length; length += length < 400 ? 1 : 9973)
        {
            Assert.StartsWith("Шрифт x: ", Assert.Throws<FontFormatException>(() => FontFace.Read(original.AsMemory(0, length), "x")).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Most damage is done where it hurts: in the directory, and at the start of tables, where counts and offsets are.</summary>
    private static byte[] Damage(Random random, byte[] original)
    {
        var bytes = (byte[])original.Clone();
        var tables = (bytes[4] << 8) | bytes[5];
        for (var hits = random.Next(1, 6); hits > 0; hits--)
        {
            var entry = 12 + (16 * random.Next(tables));
            var start = (bytes[entry + 8] << 24) | (bytes[entry + 9] << 16) | (bytes[entry + 10] << 8) | bytes[entry + 11];
            var at = random.Next(4) switch
            {
                0 => random.Next(12 + (16 * tables)),
                1 => random.Next(bytes.Length),
                _ => Math.Abs(start + random.Next(120)) % bytes.Length,
            };
            bytes[at] = (byte)(random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => random.Next(256) });
        }

        return bytes;
    }
}
