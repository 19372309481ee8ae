using DocGen.Data.Import.Columns;

namespace DocGen.Data.Import.Forms;

/// <summary>One kind of table that can be imported.</summary>
public abstract class ImportForm
{
    private protected ImportForm(string key, string title) => (Key, Title) = (key, title);

    /// <summary>All forms, in the order of filling a new database.</summary>
    public static IReadOnlyList<ImportForm> All { get; } = [new SchoolForm(), new PersonForm(), new ExamResultForm()];

    /// <summary>Name for commands and addresses: schools, people, results.</summary>
    public string Key { get; }

    /// <summary>Name for people, and of the sheet of the empty form.</summary>
    public string Title { get; }

    internal abstract IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>Reads rows one by one; every row that is sound adds to the data.</summary>
    internal abstract FormReader Start(SchoolDirectory directory);
}
