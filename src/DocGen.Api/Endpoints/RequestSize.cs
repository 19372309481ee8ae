using Microsoft.AspNetCore.Http.Metadata;

namespace DocGen.Api.Endpoints;

/// <summary>Bytes of the largest request to an address.</summary>
internal sealed record RequestSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
