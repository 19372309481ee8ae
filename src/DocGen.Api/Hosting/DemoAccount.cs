namespace DocGen.Api.Hosting;

/// <summary>A ready account of the demonstration, shown on the sign-in page.</summary>
internal sealed record DemoAccount(string UserName, string Password, string What);
