using System.CommandLine;
using DocGen.Api.Access;
using DocGen.Api.Cli.Stores;
using DocGen.Api.Hosting;
using DocGen.Data.Accounts;
using DocGen.Data.Storage;

namespace DocGen.Api.Cli;

/// <summary><c>docgen user add</c>: the first administrator, and any account after.</summary>
internal sealed class UserCommand
{
    /// <summary>The password comes by the environment or the standard input: a command line is seen by every process.</summary>
    private const string PasswordVariable = "DOCGEN_PASSWORD";

    private readonly Argument<string> name = new("ИМЯ") { Description = "Имя для входа: латинские буквы, цифры и . _ - @" };
    private readonly Option<string> fullName = new("--full-name") { Description = "Фамилия, имя, отчество", HelpName = "ФИО", Required = true };
    private readonly Option<AccountRole> role = new("--role") { Description = $"Роль: {string.Join(", ", Enum.GetNames<AccountRole>())}", HelpName = "РОЛЬ", DefaultValueFactory = _ => AccountRole.SystemAdministrator };
    private readonly Option<string?> school = new("--school") { Description = "Школа администратора школы", HelpName = "ID" };
    private readonly Option<string?> district = new("--district") { Description = "Район специалиста; методисту и проверяющему — если видят не всё", HelpName = "ID" };
    private readonly StoreChoice choice = new();

    public static Command Create() => new Command("user", "Учётные записи") { new UserCommand().Build() };

    private Command Build()
    {
        var command = new Command("add", $"Добавить учётную запись; пароль — в переменной {PasswordVariable} или первой строкой ввода") { name, fullName, role, school, district };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, RunAsync, create: true);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, SchoolStore store, CancellationToken cancellation)
    {
        var password = Environment.GetEnvironmentVariable(PasswordVariable) ?? Console.In.ReadLine() ?? "";
        await using var services = new ServiceCollection().AddLogging().AddAccounts(new ServeOptions()).BuildServiceProvider();
        var wanted = new NewAccount(result.GetValue(name)!, result.GetValue(fullName)!, result.GetValue(role), result.GetValue(school), result.GetValue(district));
        var (id, problems) = await AccountCreation.AddAsync(store, services, StoreCommand.Who("user add"), wanted, password);
        if (id is null)
        {
            return StoreCommand.Refuse(result, string.Join("; ", problems), null);
        }

        result.InvocationConfiguration.Output.WriteLine($"Добавлена учётная запись {wanted.UserName}");
        return ExitCodes.Success;
    }
}
