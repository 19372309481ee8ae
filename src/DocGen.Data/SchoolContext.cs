using DocGen.Data.Access;
using DocGen.Data.Accounts;
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
    /// <param name="scope">What of the data is there for this person; null for the program itself, which sees everything.</param>
    public SchoolContext(DbContextOptions<SchoolContext> options, TimeProvider clock, string who, AccessScope? scope = null)
        : base(options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        (this.clock, this.who) = (clock, who);
        scope ??= AccessScope.Everything;
        (Reach, ScopeMunicipality, ScopeSchool, ReadOnly) = (scope.Reach, scope.MunicipalityId, scope.SchoolId, scope.ReadOnly);
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

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    public DbSet<Upload> Uploads => Set<Upload>();

    /// <summary>How far this person sees, and the municipality and the school where it ends there.</summary>
    public Reach Reach { get; }

    public string? ScopeMunicipality { get; }

    public string? ScopeSchool { get; }

    /// <summary>Whether data of schools, and what is made of it, is shown to this person and not changed.</summary>
    public bool ReadOnly { get; }

    /// <summary>Asked by what changes something other than rows of schools, which the context guards by itself.</summary>
    /// <exception cref="OutOfScopeException">This person only looks.</exception>
    public void DemandChange(string subject, string key)
    {
        if (ReadOnly)
        {
            throw new OutOfScopeException(subject, key);
        }
    }

    /// <summary>Whether this person answers for a whole municipality; its name is no secret to others, what is made about it is.</summary>
    public bool Covers(string municipalityId) =>
        Reach == Reach.Everything || (Reach == Reach.Municipality && string.Equals(ScopeMunicipality, municipalityId, StringComparison.Ordinal));

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    public DbSet<DocumentData> DocumentData => Set<DocumentData>();

    public DbSet<DocumentFile> DocumentFiles => Set<DocumentFile>();

    public DbSet<Journal> Journals => Set<Journal>();

    public DbSet<Registration> Registrations => Set<Registration>();

    public DbSet<NumberTail> NumberTails => Set<NumberTail>();

    public DbSet<TemplateVersion> TemplateVersions => Set<TemplateVersion>();

    public DbSet<TemplateChoice> TemplateChoices => Set<TemplateChoice>();

    public DbSet<Batch> Batches => Set<Batch>();

    public DbSet<BatchItem> BatchItems => Set<BatchItem>();

    public DbSet<Schedule> Schedules => Set<Schedule>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    /// <summary>Set while an import saves: the rows it adds are told by one entry of the import, not by one each.</summary>
    internal bool AddsUntold { get; set; }

    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The person at work, as the audit trail names it.</summary>
    public string Who => who;

    /// <summary>Adds an entry about something that is no change of a row: a sign-in, a download. It is saved with the rest.</summary>
    /// <param name="subject">Table, or a word for what has none.</param>
    public void Tell(AuditAction action, string subject, string key, params IReadOnlyList<FieldChange> changes) =>
        Audit.Add(new() { At = Now, Who = who, Action = action, Subject = subject, Key = key, Changes = changes });

    /// <exception cref="NotSupportedException">A context with a scope saves asynchronously: it asks the database whose the rows are.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (Reach != Reach.Everything || ReadOnly)
        {
            throw new NotSupportedException("A context with a scope is saved by SaveChangesAsync.");
        }

        AuditTrail.Record(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <exception cref="OutOfScopeException">A changed row lies outside the scope; nothing is written.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await ScopeGuard.CheckAsync(this, cancellationToken);
        AuditTrail.Record(this);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // Results of a deleted school stay where they are: SchoolDataReader leaves them out by itself.
        optionsBuilder.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        SchoolModel.Build(modelBuilder, Database.IsNpgsql());
        ScopeFilters.Build(modelBuilder, this);
    }
}
