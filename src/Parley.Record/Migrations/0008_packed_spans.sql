-- Spans as text of fixed width: a small number is one character (its code less 32), an offset or a length two (96 * the first + the second).
-- What is only spans takes a third of what JSON takes, and substr() and unicode() read it. The tables are made anew under their names:
-- foreign keys are off while a schema is brought up to date.

-- Parts, sentences and mentions of a document: those that start in the same 8,192 characters stand in one row, in the order of the text.
CREATE TABLE document_spans (
    document  INTEGER NOT NULL REFERENCES document (id),
    block     INTEGER NOT NULL,
    -- [kind, start, start, length, length] each
    parts     TEXT NOT NULL,
    -- [start, start, length, length] each
    sentences TEXT NOT NULL,
    -- [form, start, start, length, length, actor, actor] each
    mentions  TEXT NOT NULL,
    PRIMARY KEY (document, block)
) WITHOUT ROWID;

INSERT INTO document_spans (document, block, parts, sentences, mentions)
SELECT document, start / 8192, coalesce(group_concat(part, ''), ''), coalesce(group_concat(sentence, ''), ''), coalesce(group_concat(mention, ''), '')
FROM (SELECT document, start, 0 AS list, number AS place, char(32 + kind, 32 + start / 96, 32 + start % 96, 32 + length / 96, 32 + length % 96) AS part, NULL AS sentence, NULL AS mention
      FROM part
      UNION ALL
      SELECT document, start, 1, start, NULL, char(32 + start / 96, 32 + start % 96, 32 + length / 96, 32 + length % 96), NULL
      FROM sentence
      UNION ALL
      SELECT document, start, 2, start, NULL, NULL,
             char(32 + form, 32 + start / 96, 32 + start % 96, 32 + length / 96, 32 + length % 96, 32 + actor / 96, 32 + actor % 96)
      FROM mention
      ORDER BY document, list, place)
GROUP BY document, start / 8192;

DROP TABLE mention;
DROP VIEW part;
DROP VIEW sentence;

CREATE TABLE fact_7 AS
SELECT f.*,
       (SELECT group_concat(item, '') FROM (SELECT char(32 + s.role, 32 + s.start / 96, 32 + s.start % 96, 32 + s.length / 96, 32 + s.length % 96) AS item
        FROM support s WHERE s.fact = f.id ORDER BY s.number)) AS packed,
       (SELECT '[' || group_concat(further || ',' || growth) || ']'
        FROM (SELECT s.raw_start - s.start - (f.raw_start - f.start) AS further, s.raw_length - s.length AS growth FROM support s WHERE s.fact = f.id ORDER BY s.number)) AS raw_spans,
       (SELECT count(*) FROM support s WHERE s.fact = f.id AND (s.raw_start - s.start <> f.raw_start - f.start OR s.raw_length <> s.length)) AS irregular
FROM fact f;
DROP VIEW support;
DROP TABLE fact;

-- The facts of a document stand together: document.first_fact and fact_count find them.
CREATE TABLE fact (
    id          INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (id),
    key         BLOB NOT NULL,
    kind        INTEGER NOT NULL REFERENCES term (id),
    coder       INTEGER NOT NULL REFERENCES coder (id),
    attribution INTEGER NOT NULL REFERENCES term (id),
    modality    INTEGER NOT NULL REFERENCES term (id),
    -- Empty where it is the words of the support with the role of a speaker.
    source      TEXT,
    hedge       TEXT,
    claim       INTEGER NOT NULL REFERENCES claim (id),
    -- From the first to the last character of its support; how far on that is in the raw text, and how much longer there;
    -- how much of whole sentences is before and after it.
    start           INTEGER NOT NULL,
    length          INTEGER NOT NULL,
    raw_shift       INTEGER NOT NULL,
    raw_growth      INTEGER NOT NULL,
    sentence_before INTEGER NOT NULL,
    sentence_after  INTEGER NOT NULL,
    -- [role, start, start, length, length] each
    support     TEXT NOT NULL,
    -- JSON, [how much further on than raw_shift, how much longer, ...] for each of them; nothing where it is 0 for all.
    raw_support TEXT
);
INSERT INTO fact
SELECT id, document, key, kind, coder, attribution, modality, source, hedge, claim, start, length, raw_start - start, raw_length - length,
       start - sentence_start, sentence_start + sentence_length - start - length, packed, CASE WHEN irregular THEN raw_spans END
FROM fact_7;
DROP TABLE fact_7;

CREATE TABLE document_7 AS SELECT * FROM document;
DROP TABLE document;
CREATE TABLE document (
    id                   INTEGER PRIMARY KEY,
    key                  TEXT NOT NULL UNIQUE,
    text_hash            BLOB NOT NULL,
    story                INTEGER NOT NULL REFERENCES document (id),
    first_fact           INTEGER NOT NULL,
    fact_count           INTEGER NOT NULL,
    outlet               INTEGER REFERENCES outlet (id),
    published            TEXT,
    published_as_written TEXT,
    published_basis      INTEGER REFERENCES term (id),
    language             TEXT,
    address              TEXT NOT NULL,
    url                  TEXT,
    title                TEXT,
    byline               TEXT,
    dateline             TEXT,
    dateline_place       TEXT,
    dateline_date        TEXT,
    dateline_agency      TEXT,
    dateline_raw_start   INTEGER,
    dateline_raw_length  INTEGER,
    added_at             TEXT NOT NULL,
    signature            BLOB,
    offset_map           BLOB NOT NULL,
    text                 TEXT NOT NULL
);
INSERT INTO document
SELECT d.id, d.key, d.text_hash, d.story, coalesce(f.first, 1), coalesce(f.count, 0), d.outlet, d.published, d.published_as_written, d.published_basis,
       d.language, d.address, d.url, d.title, d.byline, d.dateline, d.dateline_place, d.dateline_date, d.dateline_agency,
       d.dateline_raw_start, d.dateline_raw_length, d.added_at, d.signature, d.offset_map, d.text
FROM document_7 d LEFT JOIN (SELECT document, min(id) AS first, count(*) AS count FROM fact GROUP BY document) f ON f.document = d.id
ORDER BY d.id;
DROP TABLE document_7;
CREATE INDEX document_by_text_hash ON document (text_hash);
CREATE INDEX document_by_story ON document (story);

-- The spans as rows, as if they were tables. json_each('[0,0,…]') counts the items of a row.
CREATE VIEW part AS
SELECT b.document, row_number() OVER (PARTITION BY b.document ORDER BY b.block, n.key) - 1 AS number,
       unicode(substr(b.parts, 5 * n.key + 1, 1)) - 32 AS kind,
       unicode(substr(b.parts, 5 * n.key + 2, 1)) * 96 + unicode(substr(b.parts, 5 * n.key + 3, 1)) - 3104 AS start,
       unicode(substr(b.parts, 5 * n.key + 4, 1)) * 96 + unicode(substr(b.parts, 5 * n.key + 5, 1)) - 3104 AS length
FROM document_spans b, json_each('[' || substr(replace(hex(zeroblob(length(b.parts) / 5)), '00', ',0'), 2) || ']') n;

CREATE VIEW sentence AS
SELECT b.document,
       unicode(substr(b.sentences, 4 * n.key + 1, 1)) * 96 + unicode(substr(b.sentences, 4 * n.key + 2, 1)) - 3104 AS start,
       unicode(substr(b.sentences, 4 * n.key + 3, 1)) * 96 + unicode(substr(b.sentences, 4 * n.key + 4, 1)) - 3104 AS length
FROM document_spans b, json_each('[' || substr(replace(hex(zeroblob(length(b.sentences) / 4)), '00', ',0'), 2) || ']') n;

CREATE VIEW mention AS
SELECT b.document, unicode(substr(b.mentions, 7 * n.key + 1, 1)) - 32 AS form,
       unicode(substr(b.mentions, 7 * n.key + 2, 1)) * 96 + unicode(substr(b.mentions, 7 * n.key + 3, 1)) - 3104 AS start,
       unicode(substr(b.mentions, 7 * n.key + 4, 1)) * 96 + unicode(substr(b.mentions, 7 * n.key + 5, 1)) - 3104 AS length,
       unicode(substr(b.mentions, 7 * n.key + 6, 1)) * 96 + unicode(substr(b.mentions, 7 * n.key + 7, 1)) - 3104 AS actor
FROM document_spans b, json_each('[' || substr(replace(hex(zeroblob(length(b.mentions) / 7)), '00', ',0'), 2) || ']') n;

CREATE VIEW support AS
SELECT fact, number, role, start, length,
       start + raw_shift + coalesce(json_extract(raw_support, '$[' || (2 * number) || ']'), 0) AS raw_start,
       length + coalesce(json_extract(raw_support, '$[' || (2 * number + 1) || ']'), 0) AS raw_length
FROM (SELECT f.id AS fact, n.key AS number, f.raw_support, f.raw_shift,
             unicode(substr(f.support, 5 * n.key + 1, 1)) - 32 AS role,
             unicode(substr(f.support, 5 * n.key + 2, 1)) * 96 + unicode(substr(f.support, 5 * n.key + 3, 1)) - 3104 AS start,
             unicode(substr(f.support, 5 * n.key + 4, 1)) * 96 + unicode(substr(f.support, 5 * n.key + 5, 1)) - 3104 AS length
      FROM fact f, json_each('[' || substr(replace(hex(zeroblob(length(f.support) / 5)), '00', ',0'), 2) || ']') n);

DROP VIEW fact_spans;
CREATE VIEW fact_spans AS
SELECT f.id AS fact_row, f.document AS document_row, f.start, f.start + f.length AS "end",
       f.start + f.raw_shift AS raw_start, f.start + f.raw_shift + f.length + f.raw_growth AS raw_end,
       f.start - f.sentence_before AS sentence_start, f.start + f.length + f.sentence_after AS sentence_end
FROM fact f;

DROP VIEW documents;
CREATE VIEW documents AS
SELECT d.key AS id, d.title, o.name AS outlet, d.published, d.published_as_written, b.name AS published_basis, d.byline, d.language,
       d.address, d.url, d.dateline, d.dateline_place, d.dateline_date, d.dateline_agency,
       s.key AS story, d.story <> d.id AS is_copy,
       (SELECT count(*) FROM further_address a WHERE a.document = d.id) AS further_addresses,
       (SELECT count(*) FROM sentence x WHERE x.document = d.id) AS sentences,
       (SELECT count(*) FROM mention m WHERE m.document = d.id) AS mentions,
       (SELECT count(DISTINCT m.actor) FROM mention m WHERE m.document = d.id) AS actors,
       d.fact_count AS facts,
       (SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind
        WHERE f.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND k.name = 'statement') AS statements,
       (SELECT count(*) FROM dropped_text x WHERE x.document = d.id) AS dropped,
       d.added_at, length(d.text) AS characters, d.text
FROM document d
JOIN document s ON s.id = d.story
LEFT JOIN outlet o ON o.id = d.outlet
LEFT JOIN term b ON b.id = d.published_basis;

DROP VIEW sources;
-- An outlet carries a document also where its text was first read elsewhere.
CREATE VIEW sources AS
SELECT o.name AS outlet, count(*) AS documents, count(DISTINCT d.story) AS stories,
       min(d.published) AS first_published, max(d.published) AS last_published,
       sum((SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind
            WHERE f.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND k.name = 'statement')) AS statements,
       sum((SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind JOIN term t ON t.id = f.attribution
            WHERE f.id BETWEEN d.first_fact AND d.first_fact + d.fact_count - 1 AND k.name = 'statement' AND t.name = 'anonymous')) AS anonymous_statements
FROM (SELECT outlet, id FROM document UNION SELECT outlet, document FROM further_address WHERE outlet IS NOT NULL) c
JOIN document d ON d.id = c.id
LEFT JOIN outlet o ON o.id = c.outlet
GROUP BY c.outlet;
