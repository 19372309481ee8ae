using DocGen.Data.Auditing;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DocGen.Data;

/// <summary>
/// The database, opened for one person's work. What is saved counts up the revision of every changed row and leaves its trace in
/// <see cref="Audit"/> in the same transaction. Deleted schools and programmes are out of sight unless query filters are switched off.
/// </summary>
public sealed class SchoolContext : DbContext
{
    private readonly TimeProvider clock;
    private readonly string who;

    /// <param name="who">The person or process whose changes these are, as the audit trail names it.</param>
    public SchoolContext(DbContextOptions<SchoolContext> options, TimeProvider clock, string who)
        : base(options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        (this.clock, this.who) = (clock, who);
    }

    public DbSet<Region> Regions => Set<Region>();

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<TeacherStatistics> TeacherStatistics => Set<TeacherStatistics>();

    public DbSet<ExamResult> ExamResults => Set<ExamResult>();

    public DbSet<RiskProfile> RiskProfiles => Set<RiskProfile>();

    public DbSet<StoredProgramme> Programmes => Set<StoredProgramme>();

    public DbSet<StoredRoadmapRow> RoadmapRows => Set<StoredRoadmapRow>();

    public DbSet<StoredIndicator> Indicators => Set<StoredIndicator>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<DocumentData> DocumentData => Set<DocumentData>();

    public DbSet<DocumentFile> DocumentFiles => Set<DocumentFile>();

    public DbSet<Journal> Journals => Set<Journal>();

    public DbSet<Registration> Registrations => Set<Registration>();

    public DbSet<TemplateVersion> TemplateVersions => Set<TemplateVersion>();

    public DbSet<TemplateChoice> TemplateChoices => Set<TemplateChoice>();

    public DbSet<Batch> Batches => Set<Batch>();

    public DbSet<BatchItem> BatchItems => Set<BatchItem>();

    public DbSet<Schedule> Schedules => Set<Schedule>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    /// <summary>Set while an import saves: the rows it adds are told by one entry of the import, not by one each.</summary>
    internal bool AddsUntold { get; set; }

    internal DateTimeOffset Now => clock.GetUtcNow();

    internal string Who => who;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        AuditTrail.Record(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        AuditTrail.Record(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // Results of a deleted school stay where they are: SchoolDataReader leaves them out by itself.
        optionsBuilder.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    protected override void OnModelCreating(ModelBuilder modelBuilder) => SchoolModel.Build(modelBuilder, Database.IsNpgsql());
}
