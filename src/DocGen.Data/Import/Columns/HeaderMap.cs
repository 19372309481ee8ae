namespace DocGen.Data.Import.Columns;

/// <summary>Where the columns of a form stand on a sheet.</summary>
/// <param name="LastHeaderRow">Index of the last header row, from 0.</param>
/// <param name="Places">Indexes of columns, by key.</param>
internal sealed record HeaderMap(int LastHeaderRow, IReadOnlyDictionary<string, int> Places);
