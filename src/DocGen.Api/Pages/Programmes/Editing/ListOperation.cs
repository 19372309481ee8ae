using System.Globalization;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A button beside an item of a list: «up:2», «down:2», «remove:2»; anything else changes nothing.</summary>
internal static class ListOperation
{
    public static (string Name, int At) Read(string? operation)
    {
        var parts = (operation ?? "").Split(':');
        return parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? (parts[0], at) : (parts[0], -1);
    }

    public static void Apply<T>(List<T> items, string? operation)
    {
        var (name, at) = Read(operation);
        if (at < 0 || at >= items.Count)
        {
            return;
        }

        if (name == "remove")
        {
            items.RemoveAt(at);
        }
        else if (name is "up" or "down")
        {
            var to = name == "up" ? at - 1 : at + 1;
            if (to >= 0 && to < items.Count)
            {
                (items[at], items[to]) = (items[to], items[at]);
            }
        }
    }
}
