using DocGen.Data.Import.Columns;
using DocGen.Schools;

namespace DocGen.Data.Import.Forms;

/// <summary>Turns the rows of one file into data.</summary>
internal abstract class FormReader
{
    private readonly Dictionary<object, ImportPlace> seen = [];

    public abstract void Read(RowReader row);

    public abstract SchoolData Data();

    /// <summary>False, with an error that names both rows, for a key that an earlier row of the file has.</summary>
    protected bool IsNew(object key, RowReader row)
    {
        if (seen.TryAdd(key, row.Place))
        {
            return true;
        }

        row.Error(null, "DG4205", $"Строка повторяет другую: {seen[key]}", "оставьте одну из них");
        return false;
    }
}
