using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>Somebody who asks the service: cookies are carried by hand, since those of production go over https only.</summary>
internal sealed partial class ApiClient(Uri address) : IDisposable
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    public string? Forgery { get; private set; }

    public string? Token { get; set; }

    public static async Task<ApiClient> SignInAsync(Uri address, string name, string password, string? code = null)
    {
        var client = new ApiClient(address);
        Assert.Equal(HttpStatusCode.Redirect, await client.TrySignInAsync(name, password, code));
        using var me = await client.JsonAsync("/api/v1/me");
        client.Forgery = me.RootElement.GetProperty("csrf_token").GetString();
        return client;
    }

    /// <summary>A redirect when signed in; the page again when not.</summary>
    public async Task<HttpStatusCode> TrySignInAsync(string name, string password, string? code = null)
    {
        Forgery = null;
        var page = await (await SendAsync(HttpMethod.Get, "/sign-in")).Content.ReadAsStringAsync();
        var token = WebUtility.HtmlDecode(ForgeryField().Match(page).Groups["token"].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = token, ["name"] = name, ["password"] = password, ["code"] = code ?? "",
        });
        using var answer = await SendAsync(HttpMethod.Post, "/sign-in", form);
        return answer.StatusCode;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Json(json), headers);

    public async Task<JsonDocument> JsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text);
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // As the reverse proxy of a real installation does: without https there is no signing in.
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }
        else if (Forgery is not null && method != HttpMethod.Get)
        {
            request.Headers.TryAddWithoutValidation("X-CSRF-Token", Forgery);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await http.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        return answer;
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex ForgeryField();
}
