namespace DocGen.Api.Endpoints;

/// <summary>Marks an endpoint whose request may carry an idempotency key.</summary>
internal sealed record IdempotentRequest
{
    public static IdempotentRequest Mark { get; } = new();
}
