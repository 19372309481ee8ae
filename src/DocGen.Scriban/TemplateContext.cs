using System.Globalization;
using System.Reflection;
using Scriban.Runtime;

namespace Scriban;

/// <summary>
/// What one rendering needs: the values, the limits, the culture and the loader. A context belongs to one thread at a time; templates are
/// shared.
/// </summary>
public sealed partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();

    public TemplateContext() => PushBuiltins(Builtins.All);

    /// <summary>Steps of all loops nested in one outermost loop, at most; 0 for no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>Depth of function calls and includes, at most; 0 for no limit.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Length of one text made in memory, in UTF-16 units; 0 for no limit.</summary>
    public int LimitToString { get; set; } = 1024 * 1024;

    /// <summary>Length of the whole output in UTF-16 units; 0 for no limit.</summary>
    public long OutputLimit { get; set; }

    /// <summary>Longest time of one regular expression.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest time of one rendering; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan TimeLimit { get; set; } = Timeout.InfiniteTimeSpan;

    public CancellationToken CancellationToken { get; set; }

    /// <summary>Reading a variable that does not exist is an error.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>A block that starts a line after blanks only indents every line it prints.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>What functions print for a line break.</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>The clock of <c>date.now</c>.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>The name a template uses for a .NET member; <c>MemberName</c> is <c>member_name</c> unless told otherwise.</summary>
    public Func<MemberInfo, string>? MemberRenamer { get; set; }

    /// <summary>The culture that numbers, dates and sorting follow.</summary>
    public CultureInfo CurrentCulture => _cultures.Count == 0 ? CultureInfo.InvariantCulture : _cultures.Peek();

    public void PushCulture(CultureInfo culture) => _cultures.Push(culture);

    public CultureInfo PopCulture() => _cultures.Pop();
}
