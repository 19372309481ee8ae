using DocGen.Api.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Access;

/// <summary>The one table of what pages ask for: the row with the longest beginning of a page's path holds, so that a new page is never open by mistake.</summary>
internal static class PageRights
{
    private static readonly (string Path, Permission See, Permission Change)[] Table =
    [
        ("/", Permission.Read, Permission.Edit),
        ("/SignOut", Permission.Read, Permission.Read),
        ("/Account", Permission.Read, Permission.Read),
        ("/Schools/Edit", Permission.Edit, Permission.Edit),
        ("/Schools/Person", Permission.Edit, Permission.Edit),
        ("/Schools/Results", Permission.Edit, Permission.Edit),
        ("/Schools/Staff", Permission.Edit, Permission.Edit),
        ("/Import", Permission.Import, Permission.Import),
        ("/Documents", Permission.Read, Permission.Produce),
        ("/Documents/New", Permission.Produce, Permission.Produce),
        ("/Documents/Fill", Permission.Produce, Permission.Produce),
        ("/Batches", Permission.Batch, Permission.Batch),
        ("/Templates", Permission.EditTemplates, Permission.EditTemplates),
        ("/Administration", Permission.Administer, Permission.Administer),
        ("/Audit", Permission.ReadAudit, Permission.ReadAudit),
        ("/Programmes/Editing", Permission.Edit, Permission.Edit),
        ("/Programmes/New", Permission.Edit, Permission.Edit),
        ("/Programmes/Import", Permission.Edit, Permission.Edit),
    ];

    public static IServiceCollection AddPageRights(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        foreach (var (see, change) in Table.Select(row => (row.See, row.Change)).Distinct())
        {
            authorization.AddPolicy(Name(see, change), policy => policy.RequireAuthenticatedUser().RequireAssertion(context =>
                context.Resource is HttpContext http && Caller.Of(context.User) is { } caller
                && Rights.Allows(caller, HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? see : change)));
        }

        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<PlainText>();
            options.Filters.Add<UnknownHandler>();
        });
        // Afterwards, since the setup of the pages begins the list of conventions anew.
        return services.PostConfigure<RazorPagesOptions>(options => options.Conventions.AddFolderApplicationModelConvention("/", Protect));
    }

    private static void Protect(PageApplicationModel page)
    {
        var row = Table.Where(row => IsUnder(page.ViewEnginePath, row.Path)).MaxBy(row => row.Path.Length);
        page.EndpointMetadata.Add(new AuthorizeAttribute(Name(row.See, row.Change)));
    }

    private static bool IsUnder(string page, string path) =>
        path == "/" || page.Equals(path, StringComparison.OrdinalIgnoreCase) || page.StartsWith($"{path}/", StringComparison.OrdinalIgnoreCase);

    private static string Name(Permission see, Permission change) => $"page {see} {change}";
}
