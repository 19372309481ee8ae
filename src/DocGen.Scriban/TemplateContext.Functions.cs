using Scriban.Functions;

namespace Scriban;

/// <content>What the built-in functions keep in a context.</content>
public sealed partial class TemplateContext
{
    private CyclePositions? _cycles;
    private DateGroup? _date;
    private Random? _random;

    /// <summary>The <c>%</c> pattern of dates printed without one; templates set it as <c>date.format</c>.</summary>
    public string DateFormat
    {
        get => Date.Format;
        set => Date.Format = value;
    }

    /// <summary>Where <c>math.random</c> and <c>math.uuid</c> draw from. Set one with a seed for output that can be repeated.</summary>
    public Random Random
    {
        get => _random ??= new Random();
        set => _random = value;
    }

    internal DateGroup Date => _date ??= new DateGroup();

    internal CyclePositions Cycles => _cycles ??= new CyclePositions();
}
