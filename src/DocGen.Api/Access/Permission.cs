namespace DocGen.Api.Access;

/// <summary>What a person may do; where, the scope of the account's data says.</summary>
internal enum Permission
{
    /// <summary>See schools, people, results, programmes, documents.</summary>
    Read,

    /// <summary>Change a school, its people, results and programmes.</summary>
    Edit,

    /// <summary>Add and delete schools, load tables.</summary>
    Import,

    /// <summary>Make, register and withdraw documents.</summary>
    Produce,

    /// <summary>Batches and schedules.</summary>
    Batch,

    /// <summary>Change and publish templates.</summary>
    EditTemplates,

    /// <summary>The audit trail.</summary>
    ReadAudit,

    /// <summary>Accounts, journals, state of the system.</summary>
    Administer,
}
