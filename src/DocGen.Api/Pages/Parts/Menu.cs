using System.Security.Claims;
using DocGen.Api.Access;

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
        new("/import", "Загрузка данных", "M12 4v11m-4-4 4 4 4-4M4 19h16", For(Permission.Import)),
        new("/batches", "Пакеты", "M4 8l8-4 8 4-8 4zM4 12l8 4 8-4M4 16l8 4 8-4", For(Permission.Batch)),
        new("/journals", "Журналы", "M6 4h12v16H6zM6 8h12M9 12h6M9 15h6", For(Permission.Read)),
        new("/templates", "Шаблоны", "M8 6l-5 6 5 6M16 6l5 6-5 6M13 5l-2 14", For(Permission.EditTemplates)),
        new("/audit", "Журнал действий", "M12 7v5l3 2M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18z", For(Permission.ReadAudit)),
        new("/administration", "Управление", "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M5 19l3-3M16 8l3-3", For(Permission.Administer)),
        new("/account", "Учётная запись", "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6", _ => true),
    ];

    private static Func<ClaimsPrincipal, bool> For(Permission permission) => user => Caller.Of(user) is { } caller && Rights.Allows(caller, permission);

    public static IEnumerable<Item> Of(ClaimsPrincipal user) => Items.Where(item => item.For(user));

    public static bool IsHere(Item item, string path) =>
        item.Address == "/" ? path == "/" : path == item.Address || path.StartsWith(item.Address + "/", StringComparison.Ordinal);
}
