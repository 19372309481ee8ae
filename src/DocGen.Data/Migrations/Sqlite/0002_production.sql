CREATE TABLE "batches" (
    "id" TEXT NOT NULL CONSTRAINT "PK_batches" PRIMARY KEY,
    "kind_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "municipality_id" TEXT NULL,
    "as_of" TEXT NOT NULL,
    "formats" TEXT NOT NULL,
    "form" TEXT NULL,
    "register" INTEGER NOT NULL,
    "interactive" INTEGER NOT NULL,
    "schedule_id" TEXT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TEXT NOT NULL,
    "started_at" TEXT NULL,
    "ended_at" TEXT NULL
);

CREATE TABLE "deliveries" (
    "id" TEXT NOT NULL CONSTRAINT "PK_deliveries" PRIMARY KEY,
    "batch_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "last_answer" TEXT NULL,
    "created_at" TEXT NOT NULL,
    "last_try_at" TEXT NULL
);

CREATE TABLE "documents" (
    "id" TEXT NOT NULL CONSTRAINT "PK_documents" PRIMARY KEY,
    "kind_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NULL,
    "school_id" TEXT NULL,
    "municipality_id" TEXT NULL,
    "state" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "as_of" TEXT NOT NULL,
    "snapshot_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TEXT NOT NULL,
    "preceding_id" TEXT NULL,
    "batch_id" TEXT NULL,
    "batch_position" INTEGER NULL,
    "number" TEXT NULL,
    "registered_on" TEXT NULL
);

CREATE TABLE "journals" (
    "owner_id" TEXT NOT NULL,
    "journal_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "last_number" INTEGER NOT NULL,
    "last_date" TEXT NULL,
    CONSTRAINT "PK_journals" PRIMARY KEY ("owner_id", "journal_id", "year")
);

CREATE TABLE "schedules" (
    "id" TEXT NOT NULL CONSTRAINT "PK_schedules" PRIMARY KEY,
    "title" TEXT NOT NULL,
    "kind_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "selection" TEXT NOT NULL,
    "formats" TEXT NOT NULL,
    "form" TEXT NULL,
    "cron" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "make_up" INTEGER NOT NULL,
    "enabled" INTEGER NOT NULL,
    "last_run" TEXT NULL,
    "revision" INTEGER NOT NULL
);

CREATE TABLE "template_choices" (
    "kind_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "PK_template_choices" PRIMARY KEY ("kind_id", "municipality_id")
);

CREATE TABLE "template_versions" (
    "kind_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "municipality_id" TEXT NULL,
    "published_by" TEXT NOT NULL,
    "published_at" TEXT NOT NULL,
    "note" TEXT NULL,
    "files" BLOB NOT NULL,
    CONSTRAINT "PK_template_versions" PRIMARY KEY ("kind_id", "version")
);

CREATE TABLE "batch_items" (
    "batch_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "school_id" TEXT NULL,
    "name" TEXT NOT NULL,
    "readiness" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "document_id" TEXT NULL,
    "problems" TEXT NOT NULL,
    "ended_at" TEXT NULL,
    CONSTRAINT "PK_batch_items" PRIMARY KEY ("batch_id", "position"),
    CONSTRAINT "FK_batch_items_batches_batch_id" FOREIGN KEY ("batch_id") REFERENCES "batches" ("id") ON DELETE CASCADE
);

CREATE TABLE "document_data" (
    "document_id" TEXT NOT NULL CONSTRAINT "PK_document_data" PRIMARY KEY,
    "snapshot" TEXT NOT NULL,
    "form" TEXT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "FK_document_data_documents_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);

CREATE TABLE "document_files" (
    "document_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BLOB NOT NULL,
    CONSTRAINT "PK_document_files" PRIMARY KEY ("document_id", "stage", "format"),
    CONSTRAINT "FK_document_files_documents_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);

CREATE TABLE "registrations" (
    "owner_id" TEXT NOT NULL,
    "journal_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "letter" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawal_reason" TEXT NULL,
    CONSTRAINT "PK_registrations" PRIMARY KEY ("owner_id", "journal_id", "year", "number", "letter"),
    CONSTRAINT "FK_registrations_documents_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_registrations_journals_owner_id_journal_id_year" FOREIGN KEY ("owner_id", "journal_id", "year") REFERENCES "journals" ("owner_id", "journal_id", "year") ON DELETE RESTRICT
);

CREATE INDEX "IX_batches_municipality_id_asked_at" ON "batches" ("municipality_id", "asked_at");
CREATE INDEX "IX_batches_state" ON "batches" ("state");
CREATE UNIQUE INDEX "IX_deliveries_batch_id_channel_target" ON "deliveries" ("batch_id", "channel", "target");
CREATE INDEX "IX_deliveries_state" ON "deliveries" ("state");
CREATE UNIQUE INDEX "IX_documents_batch_id_batch_position" ON "documents" ("batch_id", "batch_position");
CREATE INDEX "IX_documents_municipality_id_asked_at" ON "documents" ("municipality_id", "asked_at");
CREATE INDEX "IX_documents_preceding_id" ON "documents" ("preceding_id");
CREATE INDEX "IX_documents_school_id_asked_at" ON "documents" ("school_id", "asked_at");
CREATE UNIQUE INDEX "IX_registrations_document_id" ON "registrations" ("document_id");
CREATE UNIQUE INDEX "IX_template_versions_kind_id_digest" ON "template_versions" ("kind_id", "digest");
