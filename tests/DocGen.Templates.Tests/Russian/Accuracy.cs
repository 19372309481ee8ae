namespace DocGen.Templates.Tests.Russian;

internal sealed record Accuracy(int Forms, IReadOnlyList<string> Misses)
{
    public double Share => 1 - (double)Misses.Count / Forms;

    public override string ToString() => $"{Share:P2} of {Forms} forms; misses:\n{string.Join('\n', Misses)}";
}
