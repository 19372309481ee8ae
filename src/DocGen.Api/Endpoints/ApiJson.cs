using System.Text.Json;
using DocGen.Schools;

namespace DocGen.Api.Endpoints;

/// <summary>The JSON of the API: that of school data, on one line.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = new(SchoolDataJson.Options) { WriteIndented = false, MaxDepth = 64 };
}
