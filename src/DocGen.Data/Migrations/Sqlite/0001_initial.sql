CREATE TABLE "audit" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_audit" PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "changes" TEXT NOT NULL
);

CREATE TABLE "regions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_regions" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL
);

CREATE TABLE "municipalities" (
    "id" TEXT NOT NULL CONSTRAINT "PK_municipalities" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "region_id" TEXT NULL,
    "name_genitive" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "FK_municipalities_regions_region_id" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON DELETE RESTRICT
);

CREATE TABLE "organizations" (
    "id" TEXT NOT NULL CONSTRAINT "PK_organizations" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "full_name" TEXT NULL,
    "legal_form" TEXT NULL,
    "abbreviation" TEXT NULL,
    "second_language_name" TEXT NULL,
    "second_language" TEXT NULL,
    "municipality_id" TEXT NULL,
    "founder_id" TEXT NULL,
    "place" TEXT NULL,
    "details" TEXT NULL,
    "head_id" TEXT NULL,
    "deleted_at" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "FK_organizations_municipalities_municipality_id" FOREIGN KEY ("municipality_id") REFERENCES "municipalities" ("id") ON DELETE RESTRICT
);

CREATE TABLE "exam_results" (
    "school_id" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "grade" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "participants" INTEGER NULL,
    "below_minimum" INTEGER NULL,
    "below_minimum_percent" TEXT NULL,
    "marks" TEXT NULL,
    "mean" TEXT NULL,
    "source" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "PK_exam_results" PRIMARY KEY ("school_id", "year", "procedure", "subject", "grade"),
    CONSTRAINT "FK_exam_results_organizations_school_id" FOREIGN KEY ("school_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "people" (
    "id" TEXT NOT NULL CONSTRAINT "PK_people" PRIMARY KEY,
    "surname" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "patronymic" TEXT NULL,
    "gender" TEXT NULL,
    "position" TEXT NULL,
    "organization_id" TEXT NULL,
    "name_forms" TEXT NULL,
    "position_forms" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "FK_people_organizations_organization_id" FOREIGN KEY ("organization_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "programmes" (
    "id" TEXT NOT NULL CONSTRAINT "PK_programmes" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NULL,
    "school_id" TEXT NULL,
    "municipality_id" TEXT NULL,
    "term_from" TEXT NULL,
    "term_to" TEXT NULL,
    "content" TEXT NOT NULL,
    "deleted_at" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "FK_programmes_municipalities_municipality_id" FOREIGN KEY ("municipality_id") REFERENCES "municipalities" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_programmes_organizations_school_id" FOREIGN KEY ("school_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "risk_profiles" (
    "school_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "factors" TEXT NOT NULL,
    "source" TEXT NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "PK_risk_profiles" PRIMARY KEY ("school_id", "year"),
    CONSTRAINT "FK_risk_profiles_organizations_school_id" FOREIGN KEY ("school_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "teacher_statistics" (
    "school_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "total" INTEGER NULL,
    "highest_category" INTEGER NULL,
    "first_category" INTEGER NULL,
    "without_category" INTEGER NULL,
    "higher_education" INTEGER NULL,
    "young_specialists" INTEGER NULL,
    "pension_age" INTEGER NULL,
    "trained" INTEGER NULL,
    "with_individual_route" INTEGER NULL,
    "vacancies" INTEGER NULL,
    "revision" INTEGER NOT NULL,
    CONSTRAINT "PK_teacher_statistics" PRIMARY KEY ("school_id", "year"),
    CONSTRAINT "FK_teacher_statistics_organizations_school_id" FOREIGN KEY ("school_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "indicators" (
    "programme_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NULL,
    "baseline" TEXT NULL,
    "target" TEXT NULL,
    "actual" TEXT NULL,
    CONSTRAINT "PK_indicators" PRIMARY KEY ("programme_id", "position"),
    CONSTRAINT "FK_indicators_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id") ON DELETE CASCADE
);

CREATE TABLE "roadmap_rows" (
    "programme_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "row_id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,
    "number" TEXT NULL,
    "event" TEXT NOT NULL,
    "responsible" TEXT NULL,
    "deadline" TEXT NULL,
    "due_from" TEXT NULL,
    "due_to" TEXT NULL,
    "done" INTEGER NOT NULL,
    "done_on" TEXT NULL,
    CONSTRAINT "PK_roadmap_rows" PRIMARY KEY ("programme_id", "position"),
    CONSTRAINT "FK_roadmap_rows_programmes_programme_id" FOREIGN KEY ("programme_id") REFERENCES "programmes" ("id") ON DELETE CASCADE
);

CREATE INDEX "IX_audit_subject_key" ON "audit" ("subject", "key");

CREATE INDEX "IX_municipalities_region_id" ON "municipalities" ("region_id");

CREATE INDEX "IX_organizations_municipality_id" ON "organizations" ("municipality_id");

CREATE INDEX "IX_people_organization_id" ON "people" ("organization_id");

CREATE INDEX "IX_programmes_municipality_id" ON "programmes" ("municipality_id");

CREATE INDEX "IX_programmes_school_id" ON "programmes" ("school_id");

CREATE INDEX "IX_roadmap_rows_done_due_to" ON "roadmap_rows" ("done", "due_to");
