using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Api.Access;

/// <summary>Keys of sessions and tokens: random to whoever holds them, hashes in the database.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Id() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <remarks>256 random bits need no slow hash.</remarks>
    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
