using System.Text;
using System.Text.Json.Nodes;

namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>Makes hostile requests of honest ones: wrong types and sizes, broken encodings, scripts in texts, paths that climb out.</summary>
internal sealed class HostileMutator(Random random)
{
    /// <summary>A script that must never stand in a page as it is.</summary>
    public const string Script = "<script>hostile()</script>";

    private static readonly string[] Texts =
    [
        Script, "\"><img src=x onerror=hostile()>", "javascript:hostile()", "'; DROP TABLE documents; --", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "%2e%2e%2fetc%2fpasswd",
        "\0", "a\0b", "\u202Eфдп.exe", "\uFFFF\uFFFE", "\uD800", "{{ 1 / 0 }}", "{{ while true }}{{ end }}", "${jndi:ldap://127.0.0.1/a}", "CON", "aux.docx", new('Я', 5000), "\r\nX-Evil: 1", "&#x3C;script&#x3E;",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "-1", "1e309", "NaN", "2147483648", "0001-01-01", "9999-12-31", "", " ", "\t", "🏴‍☠️", "school-far", "null",
    ];

    private static readonly string[] Types = ["application/json", "application/json; charset=utf-16", "text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "", "x/y; charset=nonsense"];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"];

    public string Text() => Texts[random.Next(Texts.Length)];

    public HostileRequest Mutate(HostileRequest honest)
    {
        var changed = honest;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            changed = random.Next(8) switch
            {
                0 => changed with { Path = InPath(changed.Path) },
                1 => changed with { Path = WithQuery(changed.Path) },
                2 => changed with { Method = Methods[random.Next(Methods.Length)] },
                3 => changed with { Type = Types[random.Next(Types.Length)] },
                4 => changed with { Headers = [.. changed.Headers, Header()] },
                _ => changed with { Body = Body(changed.Body) },
            };
        }

        return changed;
    }

    private string InPath(string path)
    {
        var (address, query) = path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (path[..at], path[at..]) : (path, "");
        var parts = address.Split('/');
        parts[random.Next(1, parts.Length)] = random.Next(5) == 0 ? "%FF%FE%C0%AF" : Escape(Text());
        return string.Join('/', parts) + query;
    }

    private string WithQuery(string path)
    {
        var names = new[] { "q", "number", "after", "limit", "kind", "school", "state", "from", "year", "page", "handler", "form", "subject", "h", "version", "back", "sort" };
        var sign = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{path}{sign}{names[random.Next(names.Length)]}={(random.Next(8) == 0 ? "%ED%A0%80%FF" : Escape(Text()))}";
    }

    private (string Name, string Value) Header() => random.Next(7) switch
    {
        0 => ("If-Match", Ascii(Text())),
        1 => ("Idempotency-Key", Ascii(Text())),
        2 => ("Prefer", $"wait={random.Next(-5, 99999)}"),
        3 => ("Range", $"bytes={random.Next(-9, 99)}-{random.Next(-9, 9)}"),
        4 => ("Authorization", $"Bearer dgt_{Ascii(Text())}"),
        5 => ("Accept", Ascii(Text())),
        _ => ("X-Forwarded-For", Ascii(Text())),
    };

    private byte[]? Body(byte[]? body)
    {
        body ??= [];
        switch (random.Next(7))
        {
            case 0:
                return body[..random.Next(body.Length + 1)];
            case 1:
                var spoilt = body.ToArray();
                for (var i = 0; i < Math.Min(4, spoilt.Length); i++)
                {
                    spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
                }

                return spoilt;
            case 2:
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "{\"a\":", random.Next(10, 5000))));
            case 3:
                return random.Next(4) == 0 ? new byte[random.Next(5 << 20, 6 << 20)] : Encoding.Unicode.GetBytes(Text());
            default:
                return Values(body);
        }
    }

    /// <summary>JSON with a value of another type, or a hostile text, in some places.</summary>
    private byte[] Values(byte[] body)
    {
        try
        {
            if (JsonNode.Parse(body) is JsonObject root)
            {
                Spoil(root);
                return Encoding.UTF8.GetBytes(root.ToJsonString());
            }
        }
        catch (Exception broken) when (broken is System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            // No JSON any more.
        }

        return Encoding.UTF8.GetBytes(Text());
    }

    private void Spoil(JsonObject node)
    {
        if (node.Count == 0 || random.Next(6) == 0)
        {
            node[random.Next(2) == 0 ? "unknown" : Text()] = Value();
            return;
        }

        var (name, value) = node.ElementAt(random.Next(node.Count));
        if (value is JsonObject inner && random.Next(3) > 0)
        {
            Spoil(inner);
        }
        else
        {
            node[name] = Value();
        }
    }

    private JsonNode? Value() => random.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-5, int.MaxValue)),
        2 => JsonValue.Create(true),
        3 => new JsonArray(JsonValue.Create(Text()), null, new JsonObject()),
        4 => new JsonObject { [Text()] = JsonValue.Create(Text()) },
        _ => JsonValue.Create(Text()),
    };

    public static string Escape(string text) => Uri.EscapeDataString(text.Replace("\uD800", "", StringComparison.Ordinal));

    private static string Ascii(string text) => string.Concat(text.Where(c => c is >= ' ' and <= '~').Take(200));
}
