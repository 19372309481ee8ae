using DocGen.Jobs.Production;

namespace DocGen.Jobs.Scheduling;

/// <summary>Settings of a process that produces.</summary>
public sealed record WorkerOptions
{
    /// <summary>Documents of batches made at once; 1 to 64. Work that a person waits for has one more place of its own.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>False: the process asks for work and shows it, others produce.</summary>
    public bool Produces { get; init; } = true;

    /// <summary>Throws a line that names the setting and its allowed values.</summary>
    public void Validate() => Allowed.Require(Workers is >= 1 and <= 64, nameof(Workers), "1–64");
}
