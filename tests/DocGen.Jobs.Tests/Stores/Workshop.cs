using System.Text.Json;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Production;
using DocGen.Jobs.Registering;
using DocGen.Jobs.Scheduling;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.Jobs.Tests.Stores;

/// <summary>The use cases over one store, with schools s-0, s-1… and the kind «memo».</summary>
internal sealed class Workshop
{
    public const string Who = "Петрова А.А.";

    private static readonly Lazy<TemplateCatalogue> Memo = new(() => TemplateCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "Kinds")));

    private Workshop(SchoolStore store, FixedClock clock, TemplateCatalogue catalogue)
    {
        (Store, Clock, Catalogue) = (store, clock, catalogue);
        Assert.Empty(catalogue.Problems);
        Shelf = new(store, catalogue, clock);
        Transactions = new(store, TimeProvider.System);
        Press = new(Options);
        Numbers = new(Press, Options, clock);
        Produce = new(Transactions, Shelf, Press, Numbers, Options, clock);
        Register = new(Transactions, Shelf, Numbers);
        Withdraw = new(Transactions, clock);
        Verify = new(Transactions, Shelf, Press);
    }

    public ProductionOptions Options { get; } = new() { PublicAddress = "https://docs.example.ru", RenderSeconds = 2 };

    public SchoolStore Store { get; }

    public TemplateCatalogue Catalogue { get; }

    public FixedClock Clock { get; }

    public TemplateShelf Shelf { get; }

    public Transactions Transactions { get; }

    public DocumentPress Press { get; }

    public NumberGiver Numbers { get; }

    public ProduceDocument Produce { get; }

    public RegisterDocument Register { get; }

    public WithdrawDocument Withdraw { get; }

    public VerifyDocument Verify { get; }

    /// <param name="clock">That of the process; null for the true one.</param>
    public async Task<ProductionHost> StartAsync(TimeProvider? clock = null, NotificationOptions? notifications = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddDocGenJobs(Store, Catalogue, new() { Workers = 2 }, Options, notifications);
        var host = builder.Build();
        await host.StartAsync();
        return new(host, this);
    }

    public static Task<Workshop> CreateAsync(StoreFixture stores, StoreKind kind, int schools = 3) => CreateAsync(
        stores,
        kind,
        new()
        {
            Municipalities = [new("mo-1", "Обливский район")],
            Organizations = [.. Enumerable.Range(0, schools).Select(i => new Organization($"s-{i}", OrganizationKind.School, $"МБОУ «Школа № {i + 1}»") { MunicipalityId = "mo-1" })],
        },
        Memo.Value);

    public static async Task<Workshop> CreateAsync(StoreFixture stores, StoreKind kind, SchoolData data, TemplateCatalogue catalogue)
    {
        var clock = new FixedClock();
        var store = await stores.CreateAsync(kind, clock);
        await using var context = store.Open(Who);
        var plan = await new MergePlanner(context).PlanAsync(data);
        Assert.Null(await new MergeWriter(context).WriteAsync(plan, "образец.json", "00"));
        return new(store, clock, catalogue);
    }

    public static ProductionRequest Ask(int school = 0, string? mode = null, params string[] formats) =>
        new("memo", new SubjectKey(SubjectKind.School, $"s-{school}"), formats.Length == 0 ? ["docx"] : formats)
        {
            Form = mode is null ? null : JsonSerializer.SerializeToElement(new { mode }),
        };
}
