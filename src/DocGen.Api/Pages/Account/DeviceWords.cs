namespace DocGen.Api.Pages.Account;

/// <summary>What a browser calls itself, in two words.</summary>
internal static class DeviceWords
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("YaBrowser", "Яндекс Браузер"), ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string device)
    {
        var words = new[] { Find(Browsers, device), Find(Systems, device) }.OfType<string>().ToList();
        return words.Count == 0 ? "Неизвестное устройство" : string.Join(", ", words);
    }

    private static string? Find((string Mark, string Name)[] among, string device) =>
        Array.Find(among, each => device.Contains(each.Mark, StringComparison.Ordinal)).Name;
}
