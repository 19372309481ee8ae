using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace DocGen.Api.Pages.Parts;

/// <summary>Which page of a list is shown, and the addresses of its neighbours with the same filters.</summary>
public sealed record Pager(int Number, int Count, HttpRequest Request)
{
    public string Address(int number)
    {
        var query = new QueryBuilder(Request.Query.Where(p => p.Key != "page").SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? "")))
        {
            { "page", number.ToString(CultureInfo.InvariantCulture) },
        };
        return Request.Path + query.ToQueryString();
    }
}
