namespace DocGen.Templates.Forms;

/// <summary>What a person types into a field, and how it stands in JSON.</summary>
public enum FieldType
{
    /// <summary>One line; a string.</summary>
    Text,

    /// <summary>Several lines; a string.</summary>
    Multiline,

    /// <summary>A string <c>YYYY-MM-DD</c>.</summary>
    Date,
    Number,
    Boolean,

    /// <summary>The value of one of the field's options; a string.</summary>
    Choice,

    /// <summary>A person as in definitions.json; clients offer the sources' <c>people</c>.</summary>
    Person,

    /// <summary>An organization as in definitions.json.</summary>
    Organization,

    /// <summary>A list of strings, one a line.</summary>
    List,

    /// <summary>A list of objects with the field's own fields.</summary>
    Table,
}
