using DocGen.Api.Access;
using DocGen.Data.Accounts;
using DocGen.Data.Demo;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Hosting;

/// <summary>Fills an empty database with the demo district and an account of every role. Only the demo host calls it.</summary>
internal static class DemoFill
{
    private const string Password = "каштан-осень-карта";

    public static IReadOnlyList<DemoAccount> Accounts { get; } =
    [
        new("school", Password, "администратор школы"),
        new("district", Password, "специалист управления образования"),
        new("methodist", Password, "методист: шаблоны"),
        new("auditor", Password, "проверяющий: только чтение"),
        new("admin", Password, "администратор системы"),
    ];

    public static async Task RunAsync(SchoolStore store, IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var context = store.Open("docgen demo");
        if (!await context.Organizations.AnyAsync(cancellation))
        {
            var plan = await new MergePlanner(context).PlanAsync(DemoDistrict.Create(), cancellation);
            await new MergeWriter(context).WriteAsync(plan, "docgen demo", "", null, cancellation);
        }

        if (!await context.Accounts.AnyAsync(cancellation))
        {
            foreach (var wanted in Wanted(await context.Municipalities.Select(m => m.Id).OrderBy(id => id).FirstAsync(cancellation)))
            {
                await AccountCreation.AddAsync(store, services, "docgen demo", wanted, Password);
            }
        }
    }

    private static NewAccount[] Wanted(string municipality) =>
    [
        new("school", "Демина Ольга Сергеевна", AccountRole.SchoolAdministrator, "school-0001", null),
        new("district", "Районова Анна Павловна", AccountRole.DistrictOfficer, null, municipality),
        new("methodist", "Методин Игорь Петрович", AccountRole.Methodologist, null, null),
        new("auditor", "Ревизова Нина Олеговна", AccountRole.Auditor, null, null),
        new("admin", "Системов Павел Андреевич", AccountRole.SystemAdministrator, null, null),
    ];
}
