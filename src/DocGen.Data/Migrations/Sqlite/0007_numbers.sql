-- Tails of numbers, by which documents are found (NumberSearch): parts are runs of digits or letters in lower case, with a space between.
CREATE TABLE "number_tails" (
    "tail" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    CONSTRAINT "PK_number_tails" PRIMARY KEY ("tail", "document_id"),
    CONSTRAINT "FK_number_tails_documents_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);
CREATE INDEX "IX_number_tails_document_id" ON "number_tails" ("document_id");

-- Sign by sign, as its code: «kind» is 1 for digits, 2 for letters (Latin, and all others that begin at U+00C0), 0 for what stands between parts.
WITH RECURSIVE signs (id, place, sign, rest) AS (
    SELECT "id", 1, unicode("number"), substr("number", 2) FROM "documents" WHERE "number" <> ''
    UNION ALL
    SELECT id, place + 1, unicode(rest), substr(rest, 2) FROM signs WHERE rest <> ''
),
kinds AS (
    SELECT id, place,
        CASE WHEN sign IN (1025, 1105) THEN 1077 WHEN sign BETWEEN 65 AND 90 OR sign BETWEEN 1040 AND 1071 THEN sign + 32 ELSE sign END AS sign,
        CASE WHEN sign BETWEEN 48 AND 57 THEN 1 WHEN sign BETWEEN 65 AND 90 OR sign BETWEEN 97 AND 122 OR sign BETWEEN 192 AND 8191 THEN 2 ELSE 0 END AS kind
    FROM signs
),
edges AS (SELECT id, place, sign, kind, lag(kind, 1, 0) OVER (PARTITION BY id ORDER BY place) AS before FROM kinds),
tails (id, tail) AS (
    SELECT id, ltrim(group_concat(CASE WHEN kind <> before THEN ' ' ELSE '' END || char(sign), '' ORDER BY place)) FROM edges WHERE kind > 0 GROUP BY id
    UNION
    SELECT id, substr(tail, instr(tail, ' ') + 1) FROM tails WHERE instr(tail, ' ') > 0
)
INSERT INTO "number_tails" ("tail", "document_id") SELECT tail, id FROM tails;
