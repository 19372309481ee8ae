using System.Xml.Linq;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>Keys of data protection in the database: nodes of one service read one another's cookies, and a restart ends no session.</summary>
internal sealed class KeyRepository(SchoolStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var data = store.Open("docgen serve");
        return [.. data.ProtectionKeys.AsNoTracking().OrderBy(k => k.Id).Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var data = store.Open("docgen serve");
        data.ProtectionKeys.Add(new() { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        data.SaveChanges();
    }
}
