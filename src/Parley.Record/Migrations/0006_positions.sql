-- What a position is taken on stands in the text: the quotes of that role, joined.
CREATE VIEW positions AS
SELECT f.id, f.document, f.title, f.outlet, f.published,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS holders,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS holder_ids,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'holder' ORDER BY q.number LIMIT 1) AS holder_text,
       json_extract(f.claim, '$.stance') AS stance, json_extract(f.claim, '$.type') AS type, json_extract(f.claim, '$.strength') AS strength,
       json_extract(f.claim, '$.act') AS act, json_extract(f.claim, '$.about') AS about,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'content' ORDER BY p.number)) AS act_actors,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'content' ORDER BY p.number)) AS act_actor_ids,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'addressee' ORDER BY p.number)) AS addressees,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'addressee' ORDER BY p.number)) AS addressee_ids,
       (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'content' ORDER BY q.number)) AS content,
       f.modality, f.hedge, f.attribution, f.source, f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'position';

-- What a person said about issues: appended, the later counts. "other" is the issue merged into, or the position split off.
CREATE TABLE IF NOT EXISTS issue_judgement (
    id      INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('rename', 'merge', 'split')),
    issue   TEXT NOT NULL,
    other   TEXT,
    name    TEXT
);

CREATE VIEW topics AS
SELECT f.id, f.document, f.title, f.outlet, f.published,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS tellers,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS teller_ids,
       json_extract(f.claim, '$.act') AS act, json_extract(f.claim, '$.about') AS about,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'content' ORDER BY p.number)) AS act_actor_ids,
       (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'content' ORDER BY q.number)) AS content,
       f.attribution, f.source, f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'topic';
