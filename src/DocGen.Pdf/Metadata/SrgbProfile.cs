using System.Buffers.Binary;
using System.Text;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Metadata;

/// <summary>
/// An sRGB monitor profile made from the numbers of IEC 61966-2-1 (ICC.1:2001-04, version 2.1): primaries adapted to D50 and one tone curve
/// for the three channels.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128, CurvePoints = 256;

    /// <summary>The compressed profile; the same for every document.</summary>
    public static byte[] Compressed { get; } = Flate.CompressForKeeping(Build());

    public static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", Text("Public domain")),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var places = new Dictionary<byte[], int>();
        var at = HeaderLength + 4 + (12 * tags.Length);
        foreach (var (_, data) in tags)
        {
            if (places.TryAdd(data, at))
            {
                at += (data.Length + 3) & ~3;
            }
        }

        var profile = new byte[at];
        WriteHeader(profile);
        U32(profile, HeaderLength, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = HeaderLength + 4 + (12 * i);
            Ascii(profile, entry, tags[i].Tag);
            U32(profile, entry + 4, places[tags[i].Data]);
            U32(profile, entry + 8, tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, places[tags[i].Data]);
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        U32(profile, 0, profile.Length);
        U32(profile, 8, 0x02100000);
        Ascii(profile, 12, "mntrRGB XYZ ");

        // A fixed date, 1 January 2026: a profile has to have one.
        foreach (var (at, value) in ((int, int)[])[(24, 2026), (26, 1), (28, 1)])
        {
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(at), (ushort)value);
        }

        Ascii(profile, 36, "acsp");
        Xyz(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        Ascii(data, 0, "curv");
        U32(data, 8, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var encoded = i / (CurvePoints - 1.0);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * 65535));
        }

        return data;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Ascii(data, 0, "XYZ ");
        U32(data, 8, (int)Math.Round(x * 65536));
        U32(data, 12, (int)Math.Round(y * 65536));
        U32(data, 16, (int)Math.Round(z * 65536));
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[8 + text.Length + 1];
        Ascii(data, 0, "text" + "\0\0\0\0" + text);
        return data;
    }

    /// <summary>textDescriptionType: the ASCII name; the Unicode and Macintosh names after it are left empty.</summary>
    private static byte[] Description(string text)
    {
        var data = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Ascii(data, 0, "desc");
        U32(data, 8, text.Length + 1);
        Ascii(data, 12, text);
        return data;
    }

    private static void Ascii(byte[] target, int at, string text) => Encoding.ASCII.GetBytes(text, target.AsSpan(at));

    private static void U32(byte[] target, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(target.AsSpan(at), value);
}
