-- 1,000 schools of 20 municipalities and 100,000 documents for measuring the pages: psql -f register.sql, after docgen migrate.
INSERT INTO regions (id, name, revision) VALUES ('r-load', 'Нагрузочная область', 1);
INSERT INTO municipalities (id, name, region_id, revision)
    SELECT 'mo-' || m, 'Район ' || m, 'r-load', 1 FROM generate_series(1, 20) m;
INSERT INTO organizations (id, kind, short_name, municipality_id, revision)
    SELECT 'load-' || s, 'School', 'МБОУ «Школа № ' || s || '»', 'mo-' || (1 + s % 20), 1 FROM generate_series(1, 1000) s;
INSERT INTO people (id, surname, name, patronymic, position, organization_id, gender, revision)
    SELECT 'load-' || s || '-' || p, 'Иванова', 'Мария', 'Петровна', 'учитель', 'load-' || s, 'Female', 1 FROM generate_series(1, 1000) s, generate_series(1, 20) p;
UPDATE organizations SET head_id = id || '-1', full_name = short_name, place = 'с. Школьное' WHERE id LIKE 'load-%';
INSERT INTO exam_results (school_id, year, procedure, subject, grade, participants, below_minimum, revision)
    SELECT 'load-' || s, y, 'Vpr', subject, g, 20 + s % 17, (s * y * g) % 7, 1
    FROM generate_series(1, 1000) s, generate_series(2022, 2024) y, unnest(ARRAY['Математика', 'Русский язык', 'Физика']) subject, generate_series(5, 8) g;
INSERT INTO documents (id, kind_id, title, subject_kind, subject_id, school_id, municipality_id, state, template_version, as_of, snapshot_hash, file_name, problems, asked_by, asked_at, number, registered_on)
    SELECT lpad(to_hex(d), 32, '0'), 'order-free', 'Приказ', 'school', 'load-' || (1 + d % 1000), 'load-' || (1 + d % 1000), 'mo-' || (1 + (1 + d % 1000) % 20),
        CASE WHEN d % 10 = 0 THEN 'Draft' WHEN d % 10 = 1 THEN 'Replaced' WHEN d % 10 < 4 THEN 'Produced' ELSE 'Registered' END, 1, DATE '2024-05-20', repeat('0', 64),
        'Приказ ' || d, '[]', 'образец', TIMESTAMPTZ '2024-01-01' + d * INTERVAL '1 minute',
        CASE WHEN d % 10 >= 4 THEN d || '-од' END, CASE WHEN d % 10 >= 4 THEN DATE '2024-01-01' + d / 300 END
    FROM generate_series(1, 100000) d;
UPDATE documents SET municipality_id = o.municipality_id FROM organizations o WHERE o.id = documents.school_id;
INSERT INTO document_data (document_id, snapshot, words)
    SELECT id, '{}', 'приказыва созда рабоч групп по сопровожден программ номер приказ слов ' || md5(id) || coalesce(' ' || replace(number, '-', ' '), '') FROM documents;
INSERT INTO number_tails (tail, document_id)
    SELECT replace(number, '-', ' '), id FROM documents WHERE number IS NOT NULL UNION ALL SELECT 'од', id FROM documents WHERE number IS NOT NULL;
ANALYZE;
