using DocGen.Api.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
