using DocGen.Api.Access;
using DocGen.Api.Hosting;
using DocGen.Data.Accounts;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools;
using DocGen.Schools.Registry;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.EndToEnd.Tests.Api;

/// <summary>
/// The whole service on loopback over PostgreSQL: the demo district with an account of every role, and a neighbouring one («mo-far») with a
/// school («school-far») of its own.
/// </summary>
public sealed class ApiHost : IAsyncLifetime, IDisposable
{
    public const string FarSchool = "school-far";
    public const string FarMunicipality = "mo-far";
    public const string Password = "каштан-осень-карта";

    private readonly StoreFixture stores = new();
    private RunningService? service;

    public SchoolStore Store => service!.Services.GetRequiredService<SchoolStore>();

    /// <summary>What the service logged as errors: a failure of the program is here, whatever its answer was.</summary>
    internal ErrorLog Errors { get; } = new();

    internal IServiceProvider Services => service!.Services;

    internal Uri Address => service!.Address;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync(stores.CreateEmpty(StoreKind.Postgres), Errors);
        await AddNeighbourAsync();
    }

    /// <param name="account">«school», «district», «methodist», «auditor», «admin» of the demo; «far-school», «far-district» next door.</param>
    internal async Task<ApiClient> SignInAsync(string account) => await ApiClient.SignInAsync(Address, account, Password);

    internal ApiClient Anonymous() => new(Address);

    public async Task DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }

    public void Dispose() => stores.Dispose();

    private async Task AddNeighbourAsync()
    {
        var data = new SchoolData
        {
            Municipalities = [new(FarMunicipality, "Дальний район")],
            Organizations = [new(FarSchool, OrganizationKind.School, "МБОУ «Дальняя СОШ»") { MunicipalityId = FarMunicipality }],
            People = [new("person-far", "Дальний", "Пётр") { OrganizationId = FarSchool }],
        };
        await using var context = Store.Open("образец");
        await new MergeWriter(context).WriteAsync(await new MergePlanner(context).PlanAsync(data), "образец", "00");
        await AddAsync(new("far-school", "Дальняя Вера Ивановна", AccountRole.SchoolAdministrator, FarSchool, null));
        await AddAsync(new("far-district", "Дальний Олег Ильич", AccountRole.DistrictOfficer, null, FarMunicipality));
    }

    private async Task AddAsync(NewAccount wanted)
    {
        var (id, problems) = await AccountCreation.AddAsync(Store, service!.Services, "образец", wanted, Password);
        Assert.True(id is not null, string.Join("; ", problems));
    }
}
