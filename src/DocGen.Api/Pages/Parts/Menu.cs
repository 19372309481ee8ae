using System.Security.Claims;

namespace DocGen.Api.Pages.Parts;

/// <summary>The main menu: what there is, for whom.</summary>
internal static class Menu
{
    /// <param name="Address">Pages below it belong to the item too.</param>
    /// <param name="Picture">Strokes of the icon, in a square of 24.</param>
    public sealed record Item(string Address, string Name, string Picture, Func<ClaimsPrincipal, bool> For);

    private static readonly Item[] Items =
    [
        new("/", "Главная", "M4 11l8-7 8 7v9h-5v-6H9v6H4z", _ => true),
        new("/schools", "Школы", "M3 9l9-5 9 5-9 5zM7 11.5V17c3 2 7 2 10 0v-5.5", _ => true),
        new("/programmes", "Программы", "M5 4h14v16H5zM9 9h6M9 13h6M9 17h3", _ => true),
        new("/documents", "Документы", "M7 3h8l4 4v14H7zM15 3v4h4M4 7v14", _ => true),
        new("/import", "Загрузка данных", "M12 4v11m-4-4 4 4 4-4M4 19h16", _ => true),
    ];

    public static IEnumerable<Item> Of(ClaimsPrincipal user) => Items.Where(item => item.For(user));

    public static bool IsHere(Item item, string path) =>
        item.Address == "/" ? path == "/" : path == item.Address || path.StartsWith(item.Address + "/", StringComparison.Ordinal);
}
