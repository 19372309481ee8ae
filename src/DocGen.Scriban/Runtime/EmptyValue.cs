namespace Scriban.Runtime;

/// <summary>The value <c>empty</c>: equal to every empty object and list, printed as nothing.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }
}
