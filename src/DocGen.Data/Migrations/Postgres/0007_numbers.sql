-- Tails of numbers, by which documents are found (NumberSearch): parts are runs of digits or letters in lower case, with a space between.
-- The process compares them in the order of code points.
CREATE TABLE number_tails (
    tail text COLLATE "C" NOT NULL,
    document_id text NOT NULL,
    CONSTRAINT "PK_number_tails" PRIMARY KEY (tail, document_id),
    CONSTRAINT "FK_number_tails_documents_document_id" FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
);

WITH parts AS (
    SELECT d.id, p.place, p.part[1] AS part FROM documents d, regexp_matches(
        translate(lower(d.number COLLATE "und-x-icu"), 'ё', 'е'), '[0-9]+|[^0-9[:space:][:punct:]№–—−«»„“”°\u00AD]+', 'g') WITH ORDINALITY AS p(part, place)
        WHERE d.number IS NOT NULL
)
INSERT INTO number_tails (tail, document_id)
    SELECT DISTINCT string_agg(part, ' ') OVER (PARTITION BY id ORDER BY place ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), id FROM parts;
CREATE INDEX "IX_number_tails_document_id" ON number_tails (document_id);

-- The words as they are compared, kept with them: making them anew at each comparison took a search through the newest documents 20 to 100 times as long.
DROP INDEX "document_words";
ALTER TABLE document_data ADD words_vector tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) STORED;
CREATE INDEX "document_words" ON document_data USING gin (words_vector);
DO $$ BEGIN
    ALTER TABLE document_data ALTER words_vector SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR syntax_error THEN NULL;
END $$;
ANALYZE number_tails, document_data;
