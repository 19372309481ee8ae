using System.Text.Encodings.Web;
using System.Text.Unicode;
using DocGen.Api.Access;
using DocGen.Api.Pages.Home;
using DocGen.Api.Pages.Import;
using DocGen.Api.Pages.Parts;
using DocGen.Api.Pages.Schools;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.Extensions.WebEncoders;

namespace DocGen.Api.Hosting;

/// <summary>What the pages need besides what the host gives: the store, the reader's own context, the catalogue, the clock.</summary>
internal static class PagesSetup
{
    public static IServiceCollection AddDocGenPages(this IServiceCollection services)
    {
        services.AddRazorPages().AddApplicationPart(typeof(PagesSetup).Assembly);
        services.AddSingleton<ITagHelperInitializer<FormTagHelper>, PlainFormInitializer>();
        // Cyrillic letters stay letters: entities would make pages three times as heavy.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<MeanCache>();
        services.AddScoped<SchoolOverviewReader>();
        services.AddScoped<ErrandReader>();
        services.AddScoped<AccountCare>().AddScoped<SecondFactor>().AddScoped<OwnAccount>();
        services.AddScoped<UploadShelf>();
        return services;
    }
}
