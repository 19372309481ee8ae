using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace DocGen.Templates.Contracts;

/// <summary>Where a walk over JSON is: written out («$.roadmap[3].term») only when a problem is reported.</summary>
internal sealed class DataPath
{
    private List<Segment> _segments = [];

    public int Depth => _segments.Count;

    /// <summary>From the data's own object down: a member's name, or an item's index where the name is null.</summary>
    public IEnumerable<(string? Name, int Index)> Steps => _segments.Select(segment => (segment.Name, segment.Index));

    public void Push(string name) => _segments.Add(new Segment(name, 0));

    public void Push(int index) => _segments.Add(new Segment(null, index));

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>Goes to another place of another file until the result is disposed of.</summary>
    public IDisposable Restart(IEnumerable<string> names)
    {
        var saved = _segments;
        _segments = [.. names.Select(name => new Segment(name, 0))];
        return new Return(this, saved);
    }

    /// <summary>RFC 6901.</summary>
    public string ToPointer()
    {
        var text = new StringBuilder();
        foreach (var segment in _segments)
        {
            text.Append('/').Append(segment.Name ?? segment.Index.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var segment in _segments)
        {
            if (segment.Name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{segment.Index}]");
            }
            else if (IsPlain(segment.Name))
            {
                text.Append('.').Append(segment.Name);
            }
            else
            {
                text.Append("['").Append(Printable.Show(segment.Name)).Append("']");
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 80 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '-');

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(string? Name, int Index);

    private sealed class Return(DataPath path, List<Segment> saved) : IDisposable
    {
        public void Dispose() => path._segments = saved;
    }
}
