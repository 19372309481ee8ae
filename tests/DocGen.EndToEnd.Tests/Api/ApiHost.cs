using DocGen.Api.Access;
using DocGen.Api.Hosting;
using DocGen.Data.Accounts;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
    private WebApplication? app;

    public SchoolStore Store => app!.Services.GetRequiredService<SchoolStore>();

    /// <summary>What the service logged as errors: a failure of the program is here, whatever its answer was.</summary>
    internal ErrorLog Errors { get; } = new();

    internal IServiceProvider Services => app!.Services;

    internal Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var options = new ServeOptions { Store = stores.CreateEmpty(StoreKind.Postgres), RequestsPerMinute = 1_000_000, PublicRequestsPerMinute = 1_000_000, ChecksPerMinute = 1_000_000 };
        app = DocGenHost.Build(options, ["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(Errors);
            builder.Configuration["Production:PublicAddress"] = "https://docs.example.ru";
        });
        await Store.MigrateAsync();
        await DemoFill.RunAsync(Store, app.Services);
        await AddNeighbourAsync();
        await DocGenHost.PrepareAsync(app);
        await app.StartAsync();
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <param name="account">«school», «district», «methodist», «auditor», «admin» of the demo; «far-school», «far-district» next door.</param>
    internal async Task<ApiClient> SignInAsync(string account) => await ApiClient.SignInAsync(Address, account, Password);

    internal ApiClient Anonymous() => new(Address);

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
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
        var (id, problems) = await AccountCreation.AddAsync(Store, app!.Services, "образец", wanted, Password);
        Assert.True(id is not null, string.Join("; ", problems));
    }
}
