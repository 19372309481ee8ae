using System.Globalization;

namespace DocGen.Api.Pages.Parts;

/// <summary>Which page of a list of a known length is shown, its rows, and the addresses of its neighbours with the same filters.</summary>
/// <param name="Wanted">The page that is asked for; one beyond the list is its nearest.</param>
/// <param name="Size">Rows of a page.</param>
public sealed record Pager(int Wanted, int Total, int Size, HttpRequest Request)
{
    public int Count => Math.Max(1, (Total + Size - 1) / Size);

    public int Number => Math.Clamp(Wanted, 1, Count);

    /// <param name="ordered">The whole list, in order.</param>
    public IQueryable<T> Of<T>(IQueryable<T> ordered) => ordered.Skip((Number - 1) * Size).Take(Size);

    public string Address(int number) => Request.AddressWith("page", number.ToString(CultureInfo.InvariantCulture));
}
