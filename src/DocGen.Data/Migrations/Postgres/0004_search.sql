DROP INDEX "IX_documents_municipality_id_asked_at";
DROP INDEX "IX_documents_school_id_asked_at";
CREATE INDEX "IX_documents_kind_id_id" ON documents (kind_id, id);
CREATE INDEX "IX_documents_municipality_id_id" ON documents (municipality_id, id);
CREATE INDEX "IX_documents_school_id_id" ON documents (school_id, id);
CREATE INDEX "IX_documents_state_id" ON documents (state, id);
CREATE INDEX "IX_documents_registered_on" ON documents (registered_on);

-- Words of documents, kept by the triggers below and by nobody else.
CREATE TABLE document_words (
    document_id text NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    words tsvector NOT NULL
);

-- The same words whatever the locale of the server: letters are folded by ICU, and only letters and digits stay.
CREATE FUNCTION document_words_of(source text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT to_tsvector('russian', translate(
        lower(left(source, 200000) COLLATE "und-x-icu"),
        'ё«»„“”‘’–—−№…•·×§°' || U&'\00A0\00AD\2009\202F\2011' || '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~',
        'е' || repeat(' ', 60)))
$$;

CREATE FUNCTION keep_document_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO document_words
        SELECT d.id, document_words_of(concat_ws(' ', d.title, d.file_name, d.number)) || document_words_of(NEW.text) FROM documents d WHERE d.id = NEW.document_id
        ON CONFLICT (document_id) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END
$$;

CREATE FUNCTION keep_document_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE document_words SET words = words || document_words_of(NEW.number) WHERE document_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER keep_document_words AFTER INSERT OR UPDATE OF text ON document_data FOR EACH ROW EXECUTE FUNCTION keep_document_words();
CREATE TRIGGER keep_document_number AFTER UPDATE OF number ON documents FOR EACH ROW
    WHEN (NEW.number IS NOT NULL AND OLD.number IS DISTINCT FROM NEW.number) EXECUTE FUNCTION keep_document_number();

INSERT INTO document_words
    SELECT d.id, document_words_of(concat_ws(' ', d.title, d.file_name, d.number)) || document_words_of(t.text) FROM documents d JOIN document_data t ON t.document_id = d.id;
CREATE INDEX "IX_document_words_words" ON document_words USING gin (words);
