DROP INDEX "IX_documents_municipality_id_asked_at";
DROP INDEX "IX_documents_school_id_asked_at";
CREATE INDEX "IX_documents_kind_id_id" ON "documents" ("kind_id", "id");
CREATE INDEX "IX_documents_municipality_id_id" ON "documents" ("municipality_id", "id");
CREATE INDEX "IX_documents_school_id_id" ON "documents" ("school_id", "id");
CREATE INDEX "IX_documents_state_id" ON "documents" ("state", "id");
CREATE INDEX "IX_documents_registered_on" ON "documents" ("registered_on");

-- Words of documents, kept by the triggers below and by nobody else. Ids are words too, so that a row is found by its id.
CREATE VIRTUAL TABLE document_words USING fts5(document_id, words, tokenize = 'unicode61 remove_diacritics 0');

CREATE TRIGGER document_words_insert AFTER INSERT ON document_data BEGIN
    INSERT INTO document_words (document_id, words)
        SELECT d.id, replace(replace(d.title || ' ' || d.file_name || ' ' || coalesce(d.number, '') || ' ' || NEW.text, 'ё', 'е'), 'Ё', 'Е') FROM documents d WHERE d.id = NEW.document_id;
END;

CREATE TRIGGER document_words_number AFTER UPDATE OF number ON documents WHEN NEW.number IS NOT NULL AND OLD.number IS NOT NEW.number BEGIN
    UPDATE document_words SET words = words || ' ' || replace(replace(NEW.number, 'ё', 'е'), 'Ё', 'Е')
        WHERE rowid IN (SELECT rowid FROM document_words WHERE document_words MATCH 'document_id : "' || NEW.id || '"');
END;

CREATE TRIGGER document_words_delete AFTER DELETE ON document_data BEGIN
    DELETE FROM document_words WHERE rowid IN (SELECT rowid FROM document_words WHERE document_words MATCH 'document_id : "' || OLD.document_id || '"');
END;

INSERT INTO document_words (document_id, words)
    SELECT d.id, replace(replace(d.title || ' ' || d.file_name || ' ' || coalesce(d.number, '') || ' ' || t.text, 'ё', 'е'), 'Ё', 'Е')
        FROM documents d JOIN document_data t ON t.document_id = d.id;
