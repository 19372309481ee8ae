using DocGen.Api.Features.Batches;
using DocGen.Api.Features.Documents;

namespace DocGen.Api.Features;

/// <summary>Registers what the pages and the HTTP interface do alike. Each feature works for the person of the request's context.</summary>
internal static class FeatureSetup
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddScoped<DocumentRegister>().AddScoped<MakeDocument>().AddScoped<KeepDocument>().AddScoped<DownloadDocument>().AddScoped<Documents.Comparing.CompareDocuments>().AddSingleton<PublicCheck>()
        .AddScoped<Kinds.KindForm>()
        .AddScoped<Imports.TableImport>().AddScoped<Analytics.Analyse>().AddScoped<Journals.JournalShelf>().AddScoped<Templates.TemplateDesk>().AddScoped<Schedules.ScheduleDesk>()
        .AddScoped<OrderBatch>().AddScoped<BatchShelf>().AddScoped<BatchFiles>();
}
