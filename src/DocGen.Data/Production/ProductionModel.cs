using DocGen.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DocGen.Data.Production;

/// <summary>
/// Tables of documents, journals and batches. None but schedules is in the automatic audit trail: the rows themselves say who and when, and
/// use cases tell registration and withdrawal.
/// </summary>
internal static class ProductionModel
{
    private static readonly ValueConverter<DateTimeOffset, DateTime> Utc =
        new(at => at.UtcDateTime, utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    public static void Build(ModelBuilder model)
    {
        Documents(model);
        Journals(model);
        Templates(model);
        Batches(model);
        Recurring(model);
    }

    private static void Documents(ModelBuilder model)
    {
        model.Entity<StoredDocument>(e =>
        {
            e.ToTable("documents").HasKey(d => d.Id);
            e.Property(d => d.State).HasConversion<string>().IsConcurrencyToken();
            e.Property(d => d.AskedAt).HasConversion(Utc);
            SchoolModel.Json(e.Property(d => d.Problems));
            e.HasIndex(d => new { d.BatchId, d.BatchPosition }).IsUnique();
            // Ids sort by time: each of these gives a register the newest first.
            e.HasIndex(d => new { d.SchoolId, d.Id });
            e.HasIndex(d => new { d.MunicipalityId, d.Id });
            e.HasIndex(d => new { d.KindId, d.Id });
            e.HasIndex(d => new { d.State, d.Id });
            e.HasIndex(d => d.RegisteredOn);
            e.HasIndex(d => d.PrecedingId);
        });
        model.Entity<DocumentData>(e =>
        {
            e.ToTable("document_data").HasKey(d => d.DocumentId);
            e.HasOne<StoredDocument>().WithOne().HasForeignKey<DocumentData>(d => d.DocumentId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DocumentFile>(e =>
        {
            e.ToTable("document_files").HasKey(f => new { f.DocumentId, f.Stage, f.Format });
            e.Property(f => f.Stage).HasConversion<string>();
            e.HasOne<StoredDocument>().WithMany().HasForeignKey(f => f.DocumentId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Journals(ModelBuilder model)
    {
        model.Entity<Journal>(e => e.ToTable("journals").HasKey(j => new { j.OwnerId, j.JournalId, j.Year }));
        model.Entity<Registration>(e =>
        {
            e.ToTable("registrations").HasKey(r => new { r.OwnerId, r.JournalId, r.Year, r.Number, r.Letter });
            e.Property(r => r.At).HasConversion(Utc);
            e.Property(r => r.WithdrawnAt).HasConversion(Utc);
            e.HasIndex(r => r.DocumentId).IsUnique();
            e.HasOne<Journal>().WithMany().HasForeignKey(r => new { r.OwnerId, r.JournalId, r.Year }).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<StoredDocument>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<NumberTail>(e =>
        {
            e.ToTable("number_tails").HasKey(t => new { t.Tail, t.DocumentId });
            e.HasOne<StoredDocument>().WithMany().HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Templates(ModelBuilder model)
    {
        model.Entity<TemplateVersion>(e =>
        {
            e.ToTable("template_versions").HasKey(v => new { v.KindId, v.Version });
            e.Property(v => v.PublishedAt).HasConversion(Utc);
            e.HasIndex(v => new { v.KindId, v.Digest }).IsUnique();
        });
        model.Entity<TemplateChoice>(e => e.ToTable("template_choices").HasKey(c => new { c.KindId, c.MunicipalityId }));
    }

    private static void Batches(ModelBuilder model)
    {
        model.Entity<Batch>(e =>
        {
            e.ToTable("batches").HasKey(b => b.Id);
            e.Property(b => b.State).HasConversion<string>().IsConcurrencyToken();
            e.Property(b => b.AskedAt).HasConversion(Utc);
            e.Property(b => b.StartedAt).HasConversion(Utc);
            e.Property(b => b.EndedAt).HasConversion(Utc);
            e.HasIndex(b => b.State);
            e.HasIndex(b => new { b.MunicipalityId, b.AskedAt });
        });
        model.Entity<BatchItem>(e =>
        {
            e.ToTable("batch_items").HasKey(i => new { i.BatchId, i.Position });
            e.Property(i => i.Readiness).HasConversion<string>();
            e.Property(i => i.State).HasConversion<string>().IsConcurrencyToken();
            e.Property(i => i.EndedAt).HasConversion(Utc);
            SchoolModel.Json(e.Property(i => i.Findings));
            SchoolModel.Json(e.Property(i => i.Problems));
            e.HasOne<Batch>().WithMany().HasForeignKey(i => i.BatchId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Recurring(ModelBuilder model)
    {
        model.Entity<Schedule>(e =>
        {
            SchoolModel.Edited(e.ToTable("schedules")).HasKey(s => s.Id);
            e.Property(s => s.LastRun).HasConversion(Utc);
        });
        model.Entity<Delivery>(e =>
        {
            e.ToTable("deliveries").HasKey(d => d.Id);
            e.Property(d => d.State).HasConversion<string>();
            e.Property(d => d.CreatedAt).HasConversion(Utc);
            e.Property(d => d.LastTryAt).HasConversion(Utc);
            e.HasIndex(d => new { d.BatchId, d.Channel, d.Target }).IsUnique();
            e.HasIndex(d => d.State);
        });
    }
}
