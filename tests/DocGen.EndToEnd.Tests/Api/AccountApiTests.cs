using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using DocGen.Api.Access;
using DocGen.Api.Hosting;
using DocGen.Data.Accounts;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>Signing in: lockout, the second factor, a changed password, tokens.</summary>
[Collection(ApiCollection.Name)]
public sealed class AccountApiTests(ApiHost host)
{
    private const string NewPassword = "рябина-снег-лыжи";

    [Fact]
    public async Task WrongPasswords_InARow_CloseTheAccountForAWhile()
    {
        await AddAsync("locked");
        using var client = host.Anonymous();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await client.TrySignInAsync("locked", "не тот пароль"));
        }

        Assert.Equal(HttpStatusCode.OK, await client.TrySignInAsync("locked", ApiHost.Password));
    }

    [Fact]
    public async Task Authenticator_TurnedOn_IsAskedForAtTheDoor()
    {
        await AddAsync("careful");
        using var client = await host.SignInAsync("careful");
        using var begun = await client.PostAsync("/api/v1/me/authenticator", "{}");
        var key = (await DocumentApiTests.BodyAsync(begun, HttpStatusCode.OK)).GetProperty("key").GetString()!;
        using var wrong = await client.PostAsync("/api/v1/me/authenticator/confirmation", """{"digits":"000000"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var confirmed = await client.PostAsync("/api/v1/me/authenticator/confirmation", $$"""{"digits":"{{Code(key)}}"}""");
        var codes = (await DocumentApiTests.BodyAsync(confirmed, HttpStatusCode.OK)).GetProperty("recovery_codes");

        using var other = host.Anonymous();
        Assert.Equal(HttpStatusCode.OK, await other.TrySignInAsync("careful", ApiHost.Password));
        Assert.Equal(HttpStatusCode.Redirect, await other.TrySignInAsync("careful", ApiHost.Password, Code(key)));
        Assert.Equal(HttpStatusCode.Redirect, await other.TrySignInAsync("careful", ApiHost.Password, codes[0].GetString()));
        Assert.Equal(HttpStatusCode.OK, await other.TrySignInAsync("careful", ApiHost.Password, codes[0].GetString()));
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndIsTheOnlyOne()
    {
        await AddAsync("changing");
        using var first = await host.SignInAsync("changing");
        using var second = await host.SignInAsync("changing");
        using var common = await first.PostAsync("/api/v1/me/password", $$"""{"current":"{{ApiHost.Password}}","new":"password123"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, common.StatusCode);
        using var changed = await first.PostAsync("/api/v1/me/password", $$"""{"current":"{{ApiHost.Password}}","new":"{{NewPassword}}"}""");
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        using var kept = await first.GetAsync("/api/v1/me");
        using var ended = await second.GetAsync("/api/v1/me");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (kept.StatusCode, ended.StatusCode));
        Assert.Equal(HttpStatusCode.OK, await second.TrySignInAsync("changing", ApiHost.Password));
        Assert.Equal(HttpStatusCode.Redirect, await second.TrySignInAsync("changing", NewPassword));
    }

    [Fact]
    public async Task Token_Revoked_OpensNothing()
    {
        using var school = await host.SignInAsync("school");
        using var made = await school.PostAsync("/api/v1/tokens", """{"name":"проба","scopes":["read"],"days":1}""");
        var token = await DocumentApiTests.BodyAsync(made, HttpStatusCode.Created);
        using var script = host.Anonymous();
        script.Token = token.GetProperty("secret").GetString();
        using var works = await script.GetAsync("/api/v1/organizations/school-0001");
        Assert.Equal(HttpStatusCode.OK, works.StatusCode);
        using var revoked = await school.SendAsync(HttpMethod.Delete, $"/api/v1/tokens/{token.GetProperty("id").GetString()}");
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        using var refused = await script.GetAsync("/api/v1/organizations/school-0001");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Cookie_WithoutForgeryToken_ChangesNothing()
    {
        using var school = await host.SignInAsync("school");
        using var refused = await school.SendAsync(HttpMethod.Post, "/api/v1/tokens", ApiClient.Json("""{"name":"чужая страница","scopes":["read"],"days":1}"""), ("X-CSRF-Token", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private async Task AddAsync(string name)
    {
        var (id, problems) = await AccountCreation.AddAsync(host.Store, host.Services, "образец", new NewAccount(name, "Пробный Пётр", AccountRole.Auditor, null, null), ApiHost.Password);
        Assert.True(id is not null, string.Join("; ", problems));
    }

    /// <summary>The code of RFC 6238 at this moment.</summary>
    private static string Code(string key)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // Authenticators compute SHA-1: the standard says so.
        var hash = HMACSHA1.HashData(Base32(key), counter);
#pragma warning restore CA5350
        var code = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7FFFFFFF;
        return (code % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        List<byte> bytes = [];
        var (bits, count) = (0, 0);
        foreach (var letter in text)
        {
            (bits, count) = ((bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), count + 5);
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count -= 8)));
            }
        }

        return [.. bytes];
    }
}
