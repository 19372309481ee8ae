-- Words of documents come from the process (SearchWords) without their endings; triggers only carry them into the index. What was indexed stays:
-- a search by the beginning of words finds whole ones too.
ALTER TABLE "document_data" ADD "words" TEXT NOT NULL DEFAULT '';
DROP TRIGGER document_words_insert;
DROP TRIGGER document_words_number;
UPDATE "document_data" SET "words" = w.words FROM document_words w WHERE w.document_id = "document_data"."document_id";

CREATE TRIGGER document_words_insert AFTER INSERT ON document_data BEGIN
    INSERT INTO document_words (document_id, words) VALUES (NEW.document_id, NEW.words);
END;

CREATE TRIGGER document_words_update AFTER UPDATE OF words ON document_data BEGIN
    UPDATE document_words SET words = NEW.words WHERE rowid IN (SELECT rowid FROM document_words WHERE document_words MATCH 'document_id : "' || NEW.document_id || '"');
END;
