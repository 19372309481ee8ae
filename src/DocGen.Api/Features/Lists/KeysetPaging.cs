using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Lists;

/// <summary>Pages of a query in the order of a unique key: the page after a row costs what the first one costs, however far it is.</summary>
internal static class KeysetPaging
{
    private static readonly System.Reflection.MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    /// <remarks>
    /// The database compares texts by its own order, which is also the order of its index. Here the key is read of one row a page: compiling it would take
    /// longer than the page.
    /// </remarks>
    public static Task<Listed<T>> PageAsync<T>(
        this IQueryable<T> rows, Expression<Func<T, string>> key, Cursor cursor, bool descending = false, CancellationToken cancellation = default)
    {
        var from = string.IsNullOrEmpty(cursor.After)
            ? rows
            : rows.Where(Beyond(key, Expression.Call(Compare, key.Body, Bound.Of(cursor.After)), Expression.Constant(0), descending));
        return (descending ? from.OrderByDescending(key) : from.OrderBy(key)).TakeAsync(cursor, key.Compile(preferInterpretation: true), cancellation);
    }

    /// <remarks>A cursor that is no number is the beginning.</remarks>
    public static Task<Listed<T>> PageAsync<T>(
        this IQueryable<T> rows, Expression<Func<T, long>> key, Cursor cursor, bool descending = false, CancellationToken cancellation = default)
    {
        var from = long.TryParse(cursor.After, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var after)
            ? rows.Where(Beyond(key, key.Body, Bound.Of(after), descending))
            : rows;
        var read = key.Compile(preferInterpretation: true);
        return (descending ? from.OrderByDescending(key) : from.OrderBy(key)).TakeAsync(cursor, row => read(row).ToString(CultureInfo.InvariantCulture), cancellation);
    }

    /// <summary>A page of rows that stand in order and begin where the cursor says already.</summary>
    public static async Task<Listed<T>> TakeAsync<T>(this IQueryable<T> ordered, Cursor cursor, Func<T, string> key, CancellationToken cancellation)
    {
        var page = await ordered.Take(cursor.Size + 1).ToListAsync(cancellation);
        return page.Count > cursor.Size ? new(page[..cursor.Size], key(page[cursor.Size - 1])) : new(page, null);
    }

    private static Expression<Func<T, bool>> Beyond<T, TKey>(Expression<Func<T, TKey>> key, Expression left, Expression right, bool descending) =>
        Expression.Lambda<Func<T, bool>>(descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right), key.Parameters);

    /// <summary>A member of an object and not a constant, so that every page is the same statement to the database.</summary>
    private sealed record Bound(string Text, long Number)
    {
        public static MemberExpression Of(string text) => Expression.Property(Expression.Constant(new Bound(text, 0)), nameof(Text));

        public static MemberExpression Of(long number) => Expression.Property(Expression.Constant(new Bound("", number)), nameof(Number));
    }
}
