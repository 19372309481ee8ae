using Microsoft.AspNetCore.Http.Extensions;

namespace DocGen.Api.Pages.Parts;

/// <summary>The address of another part of the list that is shown, with the same filters.</summary>
internal static class ListAddress
{
    /// <param name="value">Null takes the name out.</param>
    public static string AddressWith(this HttpRequest request, string name, string? value)
    {
        var query = new QueryBuilder(request.Query.Where(p => p.Key != name).SelectMany(p => p.Value, (p, each) => KeyValuePair.Create(p.Key, each ?? "")));
        if (value is not null)
        {
            query.Add(name, value);
        }

        return request.Path + query.ToQueryString();
    }
}
