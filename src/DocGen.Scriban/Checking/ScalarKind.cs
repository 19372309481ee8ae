namespace Scriban.Checking;

/// <summary>Values without parts.</summary>
public enum ScalarKind
{
    Text,
    Number,
    Boolean,
}
