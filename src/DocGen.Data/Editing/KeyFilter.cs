using System.Linq.Expressions;

namespace DocGen.Data.Editing;

/// <summary>Narrows a query to rows whose property has a value, where the property is known by name only.</summary>
internal static class KeyFilter
{
    public static IQueryable<T> Where<T>(IQueryable<T> query, string property, object value)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var member = Expression.Property(row, property);
        return query.Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(member, Expression.Constant(value, member.Type)), row));
    }
}
