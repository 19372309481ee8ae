using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>Room for the arguments of most calls without an array.</summary>
[InlineArray(Length)]
internal struct ArgumentBuffer
{
    public const int Length = 6;

    private object? _first;
}
