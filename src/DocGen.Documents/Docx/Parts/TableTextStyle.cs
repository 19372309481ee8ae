using System.Globalization;
using System.Text;

namespace DocGen.Documents.Docx.Parts;

/// <summary>The pair of paragraph styles for tables of one type size: text and heading cells.</summary>
internal sealed class TableTextStyle
{
    public TableTextStyle(double size, bool usual)
    {
        Size = size;
        var points = size.ToString("0.##", CultureInfo.InvariantCulture);
        var suffix = usual ? string.Empty : ((int)Math.Round(size * 2)).ToString(CultureInfo.InvariantCulture);
        Name = usual ? string.Empty : $" {points} pt";
        TextId = "TableText" + suffix;
        HeadingId = "TableHeading" + suffix;
        Text = Encoding.ASCII.GetBytes(TextId);
        Heading = Encoding.ASCII.GetBytes(HeadingId);
    }

    /// <summary>Points.</summary>
    public double Size { get; }

    /// <summary>What tells the style's name from the usual one's.</summary>
    public string Name { get; }

    public string TextId { get; }
    public string HeadingId { get; }
    public byte[] Text { get; }
    public byte[] Heading { get; }
}
