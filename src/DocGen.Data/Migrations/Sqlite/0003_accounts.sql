CREATE TABLE "protection_keys" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_protection_keys" PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "xml" TEXT NOT NULL
);

CREATE TABLE "accounts" (
    "id" TEXT NOT NULL CONSTRAINT "PK_accounts" PRIMARY KEY,
    "full_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "school_id" TEXT NULL,
    "municipality_id" TEXT NULL,
    "created_at" TEXT NOT NULL,
    "disabled_at" TEXT NULL,
    "user_name" TEXT NOT NULL,
    "normalized_user_name" TEXT NOT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" TEXT NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL,
    CONSTRAINT "FK_accounts_municipalities_municipality_id" FOREIGN KEY ("municipality_id") REFERENCES "municipalities" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_accounts_organizations_school_id" FOREIGN KEY ("school_id") REFERENCES "organizations" ("id") ON DELETE RESTRICT
);

CREATE TABLE "account_secrets" (
    "user_id" TEXT NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "PK_account_secrets" PRIMARY KEY ("user_id", "login_provider", "name"),
    CONSTRAINT "FK_account_secrets_accounts_user_id" FOREIGN KEY ("user_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE TABLE "api_tokens" (
    "id" TEXT NOT NULL CONSTRAINT "PK_api_tokens" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "used_at" TEXT NULL,
    "revoked_at" TEXT NULL,
    CONSTRAINT "FK_api_tokens_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE TABLE "idempotent_answers" (
    "account_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "location" TEXT NULL,
    "content_type" TEXT NULL,
    "body" BLOB NULL,
    "created_at" TEXT NOT NULL,
    CONSTRAINT "PK_idempotent_answers" PRIMARY KEY ("account_id", "key"),
    CONSTRAINT "FK_idempotent_answers_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE TABLE "sessions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_sessions" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "seen_at" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "FK_sessions_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE TABLE "uploads" (
    "id" TEXT NOT NULL CONSTRAINT "PK_uploads" PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "summary" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    CONSTRAINT "FK_uploads_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE
);

CREATE INDEX "IX_accounts_municipality_id" ON "accounts" ("municipality_id");

CREATE UNIQUE INDEX "IX_accounts_normalized_user_name" ON "accounts" ("normalized_user_name");

CREATE INDEX "IX_accounts_school_id" ON "accounts" ("school_id");

CREATE INDEX "IX_api_tokens_account_id" ON "api_tokens" ("account_id");

CREATE INDEX "IX_idempotent_answers_created_at" ON "idempotent_answers" ("created_at");

CREATE INDEX "IX_sessions_account_id" ON "sessions" ("account_id");

CREATE INDEX "IX_uploads_account_id" ON "uploads" ("account_id");

CREATE INDEX "IX_uploads_created_at" ON "uploads" ("created_at");
