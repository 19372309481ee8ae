using System.Linq.Expressions;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DocGen.Data.Accounts;

/// <summary>Tables of accounts and of what signing in needs. No row here is in the automatic audit trail: hashes do not belong there.</summary>
internal static class AccountModel
{
    private static readonly ValueConverter<DateTimeOffset, DateTime> Utc =
        new(at => at.UtcDateTime, utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    public static void Build(ModelBuilder model)
    {
        model.Entity<Account>(e =>
        {
            e.ToTable("accounts").HasKey(a => a.Id);
            e.Property(a => a.Role).HasConversion<string>();
            e.Property(a => a.UserName).IsRequired();
            e.Property(a => a.NormalizedUserName).IsRequired();
            e.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
            e.Ignore(a => a.EmailConfirmed).Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
            e.HasIndex(a => a.NormalizedUserName).IsUnique();
            e.HasOne<Organization>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Municipality>().WithMany().HasForeignKey(a => a.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<IdentityUserToken<string>>(e =>
        {
            e.ToTable("account_secrets").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            OfAccount(e, t => t.UserId);
        });
        model.Entity<Session>(e =>
        {
            e.ToTable("sessions").HasKey(s => s.Id);
            OfAccount(e, s => s.AccountId);
        });
        model.Entity<ApiToken>(e =>
        {
            e.ToTable("api_tokens").HasKey(t => t.Id);
            e.Property(t => t.Scopes).HasConversion(
                scopes => string.Join(' ', scopes),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<IReadOnlyList<string>>(
                    (a, b) => a!.SequenceEqual(b!), scopes => scopes.Count, scopes => scopes));
            OfAccount(e, t => t.AccountId);
        });
        model.Entity<ProtectionKey>(e => e.ToTable("protection_keys").HasKey(k => k.Id));
        model.Entity<IdempotentAnswer>(e =>
        {
            e.ToTable("idempotent_answers").HasKey(a => new { a.AccountId, a.Key });
            e.HasIndex(a => a.CreatedAt);
            OfAccount(e, a => a.AccountId);
        });
        model.Entity<Upload>(e =>
        {
            e.ToTable("uploads").HasKey(u => u.Id);
            e.HasIndex(u => u.CreatedAt);
            OfAccount(e, u => u.AccountId);
        });
        Times(model, typeof(Account), typeof(Session), typeof(ApiToken), typeof(IdempotentAnswer), typeof(Upload));
    }

    private static void OfAccount<T>(EntityTypeBuilder<T> entity, Expression<Func<T, object?>> account)
        where T : class =>
        entity.HasOne<Account>().WithMany().HasForeignKey(account).IsRequired().OnDelete(DeleteBehavior.Cascade);

    /// <remarks>SQLite compares no offsets; both stores keep the same instants in UTC.</remarks>
    private static void Times(ModelBuilder model, params Type[] types)
    {
        var times = types.SelectMany(type => model.Model.FindEntityType(type)!.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTimeOffset));
        foreach (var property in times)
        {
            property.SetValueConverter(Utc);
        }
    }
}
