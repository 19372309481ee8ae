using DocGen.Api.Access;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace DocGen.Api.Hosting;

/// <summary>What a person must be allowed to open a folder of pages; what is not named here asks only that somebody is signed in.</summary>
internal static class PageRights
{
    public static void Apply(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Batches", nameof(Permission.Batch));
        pages.AuthorizeFolder("/Journals", nameof(Permission.Read));
        pages.AuthorizeFolder("/Templates", nameof(Permission.EditTemplates));
        pages.AuthorizeFolder("/Administration", nameof(Permission.Administer));
        pages.AuthorizeFolder("/Audit", nameof(Permission.ReadAudit));
        pages.AllowAnonymousToFolder("/Check");
    }
}
