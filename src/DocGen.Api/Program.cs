using System.Text;
using DocGen.Api.Cli;
using DocGen.Api.Hosting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args.Length == 0 && HostEnvironmentName.IsDevelopment() ? ["serve", "--demo"] : args);
