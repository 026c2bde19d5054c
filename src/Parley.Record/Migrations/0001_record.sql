-- Tables (singular names) hold each thing once; views (plural names, 0002) show them joined, with quotes.
-- Spans count UTF-16 code units of document.text; lengths are stored instead of ends.

CREATE TABLE term (
    id   INTEGER PRIMARY KEY,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (list, name)
);

CREATE TABLE outlet (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

CREATE TABLE document (
    id                   INTEGER PRIMARY KEY,
    key                  TEXT NOT NULL UNIQUE,
    text_hash            BLOB NOT NULL,
    story                INTEGER NOT NULL REFERENCES document (id),
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
    -- JSON: [[kind, start, length], ...] and [[start, length], ...]; the views part and sentence have them as rows.
    part_spans           TEXT NOT NULL,
    sentence_spans       TEXT NOT NULL,
    text                 TEXT NOT NULL
);
CREATE INDEX document_by_text_hash ON document (text_hash);
CREATE INDEX document_by_story ON document (story);

CREATE TABLE further_address (
    document INTEGER NOT NULL REFERENCES document (id),
    address  TEXT NOT NULL,
    outlet   INTEGER REFERENCES outlet (id),
    noted_at TEXT NOT NULL,
    PRIMARY KEY (document, address)
) WITHOUT ROWID;

-- Characters that count two UTF-16 code units in spans and one character in SQLite's substr().
CREATE TABLE wide_character (
    document INTEGER NOT NULL REFERENCES document (id),
    start    INTEGER NOT NULL,
    PRIMARY KEY (document, start)
) WITHOUT ROWID;

CREATE TABLE dropped_text (
    document   INTEGER NOT NULL REFERENCES document (id),
    number     INTEGER NOT NULL,
    reason     INTEGER NOT NULL REFERENCES term (id),
    raw_start  INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    text       TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE actor (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    kind    INTEGER NOT NULL REFERENCES term (id),
    country TEXT,
    sector  TEXT
);

CREATE TABLE actor_name (
    actor INTEGER NOT NULL REFERENCES actor (id),
    name  TEXT NOT NULL,
    PRIMARY KEY (actor, name)
) WITHOUT ROWID;

CREATE TABLE mention (
    document INTEGER NOT NULL REFERENCES document (id),
    start    INTEGER NOT NULL,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    length   INTEGER NOT NULL,
    form     INTEGER NOT NULL REFERENCES term (id),
    PRIMARY KEY (document, start, actor)
) WITHOUT ROWID;

CREATE TABLE coder (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    version TEXT NOT NULL,
    rule    TEXT NOT NULL
);

-- What many facts claim alike stands once.
CREATE TABLE claim (
    id   INTEGER PRIMARY KEY,
    json TEXT NOT NULL
);

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
    -- From the first to the last character of its support, in the text and in the raw text; and the whole sentences that hold it.
    start           INTEGER NOT NULL,
    length          INTEGER NOT NULL,
    raw_start       INTEGER NOT NULL,
    raw_length      INTEGER NOT NULL,
    sentence_start  INTEGER NOT NULL,
    sentence_length INTEGER NOT NULL,
    -- JSON: [[role, start, length, from start to the start in the raw text, how much longer the raw span is where it is], ...];
    -- the view support has them as rows.
    support     TEXT NOT NULL
);
CREATE INDEX fact_by_document ON fact (document);

CREATE TABLE fact_actor (
    fact   INTEGER NOT NULL REFERENCES fact (id),
    role   INTEGER NOT NULL REFERENCES term (id),
    number INTEGER NOT NULL,
    actor  INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (fact, role, number)
) WITHOUT ROWID;

-- The index alone: which words a document has. Where they stand is in document.text.
CREATE VIRTUAL TABLE document_search USING fts5 (
    text, content = 'document', content_rowid = 'id', detail = 'none', tokenize = 'unicode61 remove_diacritics 2'
);
