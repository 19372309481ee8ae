using System.Net;
using DocGen.Data.Storage;

namespace DocGen.Api.Hosting;

/// <summary>How the service runs. Read from the section «DocGen» of the configuration (environment: DocGen__SessionHours…); checked at start.</summary>
internal sealed record ServeOptions
{
    public const string Section = "DocGen";

    public StoreOptions Store { get; init; } = new(StoreKind.Sqlite, "data/docgen.db");

    /// <summary>An invented district and ready accounts; in Development only.</summary>
    public bool Demo { get; init; }

    /// <summary>Hours without use after which a session ends; 1–720.</summary>
    public int SessionHours { get; set; } = 12;

    /// <summary>Wrong passwords in a row after which an account is locked; 3–20.</summary>
    public int FailedSignIns { get; set; } = 5;

    /// <summary>Minutes that an account stays locked; 1–1440.</summary>
    public int LockoutMinutes { get; set; } = 15;

    /// <summary>Characters of the shortest password; 8–64.</summary>
    public int PasswordLength { get; set; } = 10;

    /// <summary>Requests a minute of one user; 10–100000.</summary>
    public int RequestsPerMinute { get; set; } = 1200;

    /// <summary>Requests a minute of one address without sign-in; 5–100000.</summary>
    public int PublicRequestsPerMinute { get; set; } = 60;

    /// <summary>Checks of documents a minute from one address; 5–1000000.</summary>
    public int ChecksPerMinute { get; set; } = 20;

    /// <summary>Megabytes of the largest request; 1–100.</summary>
    public int RequestMegabytes { get; set; } = 50;

    /// <summary>Addresses or networks of reverse proxies on other machines, comma between («10.0.0.5, 10.1.0.0/16»); this machine is always one.</summary>
    public string Proxies { get; set; } = "";

    internal IEnumerable<IPNetwork> ProxyNetworks => Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).OfType<IPNetwork>();

    /// <summary>What is wrong with the options, in Russian, one line each.</summary>
    public IEnumerable<string> Problems(bool development)
    {
        if (Demo && !development)
        {
            yield return "Демонстрационный режим работает только в среде Development: без --demo запустите docgen serve, первого администратора добавит docgen user add";
        }

        if (Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(p => Network(p) is null) is { } wrong)
        {
            yield return $"{Section}:{nameof(Proxies)}: «{wrong}» — не адрес и не сеть; допустимо, например: 10.0.0.5, 10.1.0.0/16";
        }

        (string Name, int Value, int Least, int Most, string Unit)[] numbers =
        [
            (nameof(SessionHours), SessionHours, 1, 720, "ч"),
            (nameof(FailedSignIns), FailedSignIns, 3, 20, "попыток"),
            (nameof(LockoutMinutes), LockoutMinutes, 1, 1440, "мин"),
            (nameof(PasswordLength), PasswordLength, 8, 64, "знаков"),
            (nameof(RequestsPerMinute), RequestsPerMinute, 10, 1_000_000, "запросов в минуту"),
            (nameof(PublicRequestsPerMinute), PublicRequestsPerMinute, 5, 1_000_000, "запросов в минуту"),
            (nameof(ChecksPerMinute), ChecksPerMinute, 5, 1_000_000, "проверок в минуту"),
            (nameof(RequestMegabytes), RequestMegabytes, 1, 100, "МБ"),
        ];
        foreach (var (name, value, least, most, unit) in numbers.Where(n => n.Value < n.Least || n.Value > n.Most))
        {
            yield return FormattableString.Invariant($"{Section}:{name} = {value}; допустимо от {least} до {most} {unit}");
        }
    }

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network : IPAddress.TryParse(text, out var one) ? new(one, one.GetAddressBytes().Length * 8) : null;
}
