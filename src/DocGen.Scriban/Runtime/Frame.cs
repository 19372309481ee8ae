using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a call of a function or an include has of its own. Frames are kept by their context and used again.</summary>
internal sealed class Frame
{
    /// <summary>The variables that begin with <c>$</c>.</summary>
    public ScriptObject Locals { get; } = [];

    /// <summary>Parameters and the names first assigned in a function with parameters.</summary>
    public ScriptObject Parameters { get; } = [];

    /// <summary><c>$</c>; null outside functions and includes.</summary>
    public ScriptArray? Arguments { get; set; }

    /// <summary>Whether new names belong to the call.</summary>
    public bool HasParameters { get; set; }

    /// <summary>How many layers of names there were when the call began.</summary>
    public int FirstScope { get; set; }

    /// <summary>The call around this one whose parameters are seen too; null in an ordinary call.</summary>
    public Frame? Outer { get; set; }

    /// <summary><c>$$</c>: the statements that <c>wrap</c> passed.</summary>
    public ScriptStatement? Block { get; set; }

    public void Clear()
    {
        Locals.Clear();
        Parameters.Clear();
        Arguments = null;
        Block = null;
        Outer = null;
        HasParameters = false;
    }
}
