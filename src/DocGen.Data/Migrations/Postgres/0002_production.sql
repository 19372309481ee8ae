CREATE TABLE batches (
    id text NOT NULL,
    kind_id text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    municipality_id text,
    as_of date NOT NULL,
    formats text NOT NULL,
    form text,
    register boolean NOT NULL,
    interactive boolean NOT NULL,
    schedule_id text,
    asked_by text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT "PK_batches" PRIMARY KEY (id)
);

CREATE TABLE deliveries (
    id text NOT NULL,
    batch_id text NOT NULL,
    channel text NOT NULL,
    target text NOT NULL,
    body text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    last_answer text,
    created_at timestamp with time zone NOT NULL,
    last_try_at timestamp with time zone,
    CONSTRAINT "PK_deliveries" PRIMARY KEY (id)
);

CREATE TABLE documents (
    id text NOT NULL,
    kind_id text NOT NULL,
    title text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text,
    school_id text,
    municipality_id text,
    state text NOT NULL,
    template_version integer NOT NULL,
    as_of date NOT NULL,
    snapshot_hash text NOT NULL,
    file_name text NOT NULL,
    problems jsonb NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    preceding_id text,
    batch_id text,
    batch_position integer,
    number text,
    registered_on date,
    CONSTRAINT "PK_documents" PRIMARY KEY (id)
);

CREATE TABLE journals (
    owner_id text NOT NULL,
    journal_id text NOT NULL,
    year integer NOT NULL,
    title text NOT NULL,
    last_number integer NOT NULL,
    last_date date,
    CONSTRAINT "PK_journals" PRIMARY KEY (owner_id, journal_id, year)
);

CREATE TABLE schedules (
    id text NOT NULL,
    title text NOT NULL,
    kind_id text NOT NULL,
    municipality_id text NOT NULL,
    selection text NOT NULL,
    formats text NOT NULL,
    form text,
    cron text NOT NULL,
    time_zone text NOT NULL,
    make_up boolean NOT NULL,
    enabled boolean NOT NULL,
    last_run timestamp with time zone,
    revision integer NOT NULL,
    CONSTRAINT "PK_schedules" PRIMARY KEY (id)
);

CREATE TABLE template_choices (
    kind_id text NOT NULL,
    municipality_id text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT "PK_template_choices" PRIMARY KEY (kind_id, municipality_id)
);

CREATE TABLE template_versions (
    kind_id text NOT NULL,
    version integer NOT NULL,
    digest text NOT NULL,
    municipality_id text,
    published_by text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    note text,
    files bytea NOT NULL,
    CONSTRAINT "PK_template_versions" PRIMARY KEY (kind_id, version)
);

CREATE TABLE batch_items (
    batch_id text NOT NULL,
    position integer NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    school_id text,
    name text NOT NULL,
    readiness text NOT NULL,
    findings jsonb NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    document_id text,
    problems jsonb NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT "PK_batch_items" PRIMARY KEY (batch_id, position),
    CONSTRAINT "FK_batch_items_batches_batch_id" FOREIGN KEY (batch_id) REFERENCES batches (id) ON DELETE CASCADE
);

CREATE TABLE document_data (
    document_id text NOT NULL,
    snapshot text NOT NULL,
    form text,
    text text NOT NULL,
    CONSTRAINT "PK_document_data" PRIMARY KEY (document_id),
    CONSTRAINT "FK_document_data_documents_document_id" FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
);

CREATE TABLE document_files (
    document_id text NOT NULL,
    stage text NOT NULL,
    format text NOT NULL,
    sha256 text NOT NULL,
    size integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT "PK_document_files" PRIMARY KEY (document_id, stage, format),
    CONSTRAINT "FK_document_files_documents_document_id" FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
);

CREATE TABLE registrations (
    owner_id text NOT NULL,
    journal_id text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    letter text NOT NULL,
    document_id text NOT NULL,
    text text NOT NULL,
    date date NOT NULL,
    at timestamp with time zone NOT NULL,
    who text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    withdrawal_reason text,
    CONSTRAINT "PK_registrations" PRIMARY KEY (owner_id, journal_id, year, number, letter),
    CONSTRAINT "FK_registrations_documents_document_id" FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_registrations_journals_owner_id_journal_id_year" FOREIGN KEY (owner_id, journal_id, year) REFERENCES journals (owner_id, journal_id, year) ON DELETE RESTRICT
);

CREATE INDEX "IX_batches_municipality_id_asked_at" ON batches (municipality_id, asked_at);
CREATE INDEX "IX_batches_state" ON batches (state);
CREATE UNIQUE INDEX "IX_deliveries_batch_id_channel_target" ON deliveries (batch_id, channel, target);
CREATE INDEX "IX_deliveries_state" ON deliveries (state);
CREATE UNIQUE INDEX "IX_documents_batch_id_batch_position" ON documents (batch_id, batch_position);
CREATE INDEX "IX_documents_municipality_id_asked_at" ON documents (municipality_id, asked_at);
CREATE INDEX "IX_documents_preceding_id" ON documents (preceding_id);
CREATE INDEX "IX_documents_school_id_asked_at" ON documents (school_id, asked_at);
CREATE UNIQUE INDEX "IX_registrations_document_id" ON registrations (document_id);
CREATE UNIQUE INDEX "IX_template_versions_kind_id_digest" ON template_versions (kind_id, digest);

-- DOCX and PDF are compressed already: trying it again costs time and wins nothing.
ALTER TABLE document_files ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE template_versions ALTER COLUMN files SET STORAGE EXTERNAL;
