using System.Text;
using DocGen.Data.Accounts;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DocGen.Data.Model;

/// <summary>
/// The tables. Records of DocGen.Schools are stored as they are; <see cref="RowState"/> is added to what people edit. References that would
/// close a circle (the head of an organization, its founder) are plain columns, which findings check.
/// </summary>
internal static class SchoolModel
{
    /// <summary>Name of the query filter that hides deleted rows.</summary>
    public const string DeletedFilter = "deleted";

    private const string JsonMark = "DocGen:Json";

    public static void Build(ModelBuilder model, bool postgres)
    {
        Registry(model);
        Results(model);
        Programmes(model);
        Audit(model);
        AccountModel.Build(model);
        ProductionModel.Build(model);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
            if (property.FindAnnotation(JsonMark) is not null && postgres)
            {
                property.SetColumnType("jsonb");
            }

            property.RemoveAnnotation(JsonMark);
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal))
            {
                property.SetValueConverter(ShortestDecimal.Column);
            }
        }
    }

    private static void Registry(ModelBuilder model)
    {
        model.Entity<Region>(e => Edited(e.ToTable("regions")).HasKey(r => r.Id));
        model.Entity<Municipality>(e =>
        {
            Edited(e.ToTable("municipalities")).HasKey(m => m.Id);
            e.HasOne<Region>().WithMany().HasForeignKey(m => m.RegionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Organization>(e =>
        {
            Deletable(Edited(e.ToTable("organizations"))).HasKey(o => o.Id);
            e.Property(o => o.Kind).HasConversion<string>();
            Json(e.Property(o => o.Details));
            e.HasOne<Municipality>().WithMany().HasForeignKey(o => o.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Person>(e =>
        {
            Edited(e.ToTable("people")).HasKey(p => p.Id);
            e.Property(p => p.Gender).HasConversion<string>();
            Json(e.Property(p => p.NameForms));
            Json(e.Property(p => p.PositionForms));
            e.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<TeacherStatistics>(e =>
        {
            Edited(e.ToTable("teacher_statistics")).HasKey(t => new { t.SchoolId, t.Year });
            OfSchool(e, nameof(Schools.Registry.TeacherStatistics.SchoolId));
        });
    }

    private static void Results(ModelBuilder model)
    {
        model.Entity<ExamResult>(e =>
        {
            Edited(e.ToTable("exam_results")).HasKey(r => new { r.SchoolId, r.Year, r.Procedure, r.Subject, r.Grade });
            e.Property(r => r.Procedure).HasConversion<string>();
            Json(e.Property(r => r.Marks));
            Json(e.Property(r => r.Source));
            OfSchool(e, nameof(ExamResult.SchoolId));
            // Means of a region: the rows in the order of grouping, with all that is added up.
            e.HasIndex(r => new { r.Year, r.Procedure, r.Subject, r.Grade, r.SchoolId, r.Participants, r.BelowMinimum }, "IX_exam_results_means");
        });
        model.Entity<RiskProfile>(e =>
        {
            Edited(e.ToTable("risk_profiles")).HasKey(r => new { r.SchoolId, r.Year });
            Json(e.Property(r => r.Factors));
            Json(e.Property(r => r.Source));
            OfSchool(e, nameof(RiskProfile.SchoolId));
        });
    }

    private static void Programmes(ModelBuilder model)
    {
        model.Entity<StoredProgramme>(e =>
        {
            Deletable(Edited(e.ToTable("programmes"))).HasKey(p => p.Id);
            Json(e.Property(p => p.Content));
            OfSchool(e, nameof(StoredProgramme.SchoolId));
            e.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(p => p.Rows).WithOne().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
            e.HasMany(p => p.Indicators).WithOne().HasForeignKey(i => i.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StoredRoadmapRow>(e =>
        {
            e.ToTable("roadmap_rows").HasKey(r => new { r.ProgrammeId, r.Position });
            e.HasIndex(r => new { r.Done, r.DueTo });
        });
        model.Entity<StoredIndicator>(e => e.ToTable("indicators").HasKey(i => new { i.ProgrammeId, i.Position }));
    }

    private static void Audit(ModelBuilder model) => model.Entity<AuditEntry>(e =>
    {
        e.ToTable("audit").HasKey(a => a.Id);
        e.Property(a => a.Action).HasConversion<string>();
        e.Property(a => a.At).HasConversion(at => at.UtcDateTime, utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        Json(e.Property(a => a.Changes));
        e.HasIndex(a => new { a.Subject, a.Key });
    });

    private static void OfSchool<T>(EntityTypeBuilder<T> entity, string property)
        where T : class =>
        entity.HasOne<Organization>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);

    internal static EntityTypeBuilder<T> Edited<T>(EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Property<int>(RowState.Revision).IsConcurrencyToken();
        return entity;
    }

    private static EntityTypeBuilder<T> Deletable<T>(EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Property<DateTimeOffset?>(RowState.DeletedAt)
            .HasConversion<DateTime?>(at => at == null ? null : at.Value.UtcDateTime, utc => utc == null ? null : new DateTimeOffset(DateTime.SpecifyKind(utc.Value, DateTimeKind.Utc)));
        entity.HasQueryFilter(DeletedFilter, row => EF.Property<DateTimeOffset?>(row, RowState.DeletedAt) == null);
        return entity;
    }

    internal static void Json<T>(PropertyBuilder<T> property) =>
        property.HasConversion(JsonColumn.Converter<T>(), JsonColumn.Comparer<T>()).HasAnnotation(JsonMark, true);

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
