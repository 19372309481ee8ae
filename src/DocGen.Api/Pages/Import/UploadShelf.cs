using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Import;

/// <summary>Files between their preview and their acceptance, each seen by the person who sent it only.</summary>
public sealed class UploadShelf(SchoolContext context, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>A person who has not agreed by then has gone: the file is dropped.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private string Account => Caller.Of(http.HttpContext!.User)!.AccountId;

    /// <param name="form">What the file is read as.</param>
    /// <returns>Id of the kept file.</returns>
    public async Task<string> KeepAsync(string form, string name, byte[] bytes, CancellationToken cancellation)
    {
        var (now, account) = (clock.GetUtcNow(), Account);
        await context.Uploads.Where(u => u.CreatedAt < now - Kept || (u.AccountId == account && u.Form == form)).ExecuteDeleteAsync(cancellation);
        var upload = new Upload { Id = Secrets.Id(), AccountId = account, Form = form, Name = name, Bytes = bytes, Summary = "", CreatedAt = now };
        context.Uploads.Add(upload);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        return upload.Id;
    }

    /// <summary>Null when it is not there, or another's.</summary>
    public async Task<Upload?> FindAsync(string? id, string form, CancellationToken cancellation)
    {
        var account = Account;
        return id is null ? null : await context.Uploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.AccountId == account && u.Form == form, cancellation);
    }

    public Task ForgetAsync(string id, CancellationToken cancellation) => context.Uploads.Where(u => u.Id == id).ExecuteDeleteAsync(cancellation);
}
