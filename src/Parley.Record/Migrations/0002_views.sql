-- The spans as rows, as if they were tables.
CREATE VIEW part AS
SELECT d.id AS document, p.key AS number, json_extract(p.value, '$[0]') AS kind, json_extract(p.value, '$[1]') AS start, json_extract(p.value, '$[2]') AS length
FROM document d, json_each(d.part_spans) p;

CREATE VIEW sentence AS
SELECT d.id AS document, json_extract(s.value, '$[0]') AS start, json_extract(s.value, '$[1]') AS length
FROM document d, json_each(d.sentence_spans) s;

CREATE VIEW support AS
SELECT f.id AS fact, s.key AS number, json_extract(s.value, '$[0]') AS role, json_extract(s.value, '$[1]') AS start, json_extract(s.value, '$[2]') AS length,
       json_extract(s.value, '$[1]') + json_extract(s.value, '$[3]') AS raw_start,
       json_extract(s.value, '$[2]') + coalesce(json_extract(s.value, '$[4]'), 0) AS raw_length
FROM fact f, json_each(f.support) s;

-- Building block: the words of each piece of support. A character outside the basic plane counts two in a span
-- and one in substr(), hence the two counts of wide_character.
CREATE VIEW support_quotes AS
SELECT s.fact AS fact_row, f.document AS document_row, s.number, t.name AS role, s.start, s.start + s.length AS "end",
       s.raw_start, s.raw_start + s.raw_length AS raw_end,
       substr(d.text,
              s.start + 1 - (SELECT count(*) FROM wide_character w WHERE w.document = d.id AND w.start < s.start),
              s.length - (SELECT count(*) FROM wide_character w
                          WHERE w.document = d.id AND w.start >= s.start AND w.start < s.start + s.length)) AS quote
FROM support s
JOIN fact f ON f.id = s.fact
JOIN document d ON d.id = f.document
JOIN term t ON t.id = s.role;

-- Building block: where the support of a fact stands, and the stretch of whole sentences that holds it.
CREATE VIEW fact_spans AS
SELECT f.id AS fact_row, f.document AS document_row, f.start, f.start + f.length AS "end", f.raw_start, f.raw_start + f.raw_length AS raw_end,
       f.sentence_start, f.sentence_start + f.sentence_length AS sentence_end
FROM fact f;

CREATE VIEW documents AS
SELECT d.key AS id, d.title, o.name AS outlet, d.published, d.published_as_written, b.name AS published_basis, d.byline, d.language,
       d.address, d.url, d.dateline, d.dateline_place, d.dateline_date, d.dateline_agency,
       s.key AS story, d.story <> d.id AS is_copy,
       (SELECT count(*) FROM further_address a WHERE a.document = d.id) AS further_addresses,
       (SELECT count(*) FROM sentence x WHERE x.document = d.id) AS sentences,
       (SELECT count(*) FROM mention m WHERE m.document = d.id) AS mentions,
       (SELECT count(DISTINCT m.actor) FROM mention m WHERE m.document = d.id) AS actors,
       (SELECT count(*) FROM fact f WHERE f.document = d.id) AS facts,
       (SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind WHERE f.document = d.id AND k.name = 'statement') AS statements,
       (SELECT count(*) FROM dropped_text x WHERE x.document = d.id) AS dropped,
       d.added_at, length(d.text) AS characters, d.text
FROM document d
JOIN document s ON s.id = d.story
LEFT JOIN outlet o ON o.id = d.outlet
LEFT JOIN term b ON b.id = d.published_basis;

CREATE VIEW addresses AS
SELECT d.key AS document, d.address, o.name AS outlet, d.added_at AS noted_at, 1 AS is_first
FROM document d LEFT JOIN outlet o ON o.id = d.outlet
UNION ALL
SELECT d.key, a.address, o.name, a.noted_at, 0
FROM further_address a JOIN document d ON d.id = a.document LEFT JOIN outlet o ON o.id = a.outlet;

CREATE VIEW parts AS
SELECT d.key AS document, p.number, k.name AS kind, p.start, p.start + p.length AS "end",
       substr(d.text,
              p.start + 1 - (SELECT count(*) FROM wide_character w WHERE w.document = d.id AND w.start < p.start),
              p.length - (SELECT count(*) FROM wide_character w
                          WHERE w.document = d.id AND w.start >= p.start AND w.start < p.start + p.length)) AS text
FROM part p JOIN document d ON d.id = p.document JOIN term k ON k.id = p.kind;

CREATE VIEW sentences AS
SELECT d.key AS document, s.start, s.start + s.length AS "end",
       substr(d.text,
              s.start + 1 - (SELECT count(*) FROM wide_character w WHERE w.document = d.id AND w.start < s.start),
              s.length - (SELECT count(*) FROM wide_character w
                          WHERE w.document = d.id AND w.start >= s.start AND w.start < s.start + s.length)) AS text
FROM sentence s JOIN document d ON d.id = s.document;

CREATE VIEW dropped_texts AS
SELECT d.key AS document, d.title, x.number, r.name AS reason, x.raw_start, x.raw_start + x.raw_length AS raw_end, x.text
FROM dropped_text x JOIN document d ON d.id = x.document JOIN term r ON r.id = x.reason;

CREATE VIEW actors AS
SELECT a.key AS id, a.name, k.name AS kind, a.country, a.sector,
       (SELECT group_concat(n.name, '; ') FROM actor_name n WHERE n.actor = a.id AND n.name <> a.name) AS other_names,
       coalesce(c.mentions, 0) AS mentions, coalesce(c.documents, 0) AS documents, coalesce(c.stories, 0) AS stories,
       coalesce(w.statements, 0) AS statements
FROM actor a
JOIN term k ON k.id = a.kind
LEFT JOIN (SELECT m.actor, count(*) AS mentions, count(DISTINCT m.document) AS documents, count(DISTINCT d.story) AS stories
           FROM mention m JOIN document d ON d.id = m.document GROUP BY m.actor) c ON c.actor = a.id
LEFT JOIN (SELECT x.actor, count(DISTINCT x.fact) AS statements
           FROM fact_actor x JOIN term r ON r.id = x.role WHERE r.name = 'speaker' GROUP BY x.actor) w ON w.actor = a.id;

CREATE VIEW mentions AS
SELECT d.key AS document, d.title, a.key AS actor, a.name, f.name AS form, m.start, m.start + m.length AS "end",
       substr(d.text,
              m.start + 1 - (SELECT count(*) FROM wide_character w WHERE w.document = d.id AND w.start < m.start),
              m.length - (SELECT count(*) FROM wide_character w
                          WHERE w.document = d.id AND w.start >= m.start AND w.start < m.start + m.length)) AS quote
FROM mention m
JOIN document d ON d.id = m.document
JOIN actor a ON a.id = m.actor
JOIN term f ON f.id = m.form;

CREATE VIEW facts AS
SELECT lower(hex(f.key)) AS id, d.key AS document, d.title, o.name AS outlet, d.published, k.name AS kind, j.json AS claim,
       t.name AS attribution,
       CASE f.source WHEN '' THEN (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
            WHERE q.fact_row = f.id AND q.role = 'speaker' ORDER BY q.number)) ELSE f.source END AS source,
       (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM fact_actor x JOIN actor a ON a.id = x.actor JOIN term r ON r.id = x.role
                                              WHERE x.fact = f.id AND r.name = 'source' ORDER BY x.number)) AS source_actors,
       m.name AS modality, f.hedge, c.name AS coder, c.version AS coder_version, c.rule,
       p.start, p."end", p.raw_start, p.raw_end,
       substr(d.text,
              p.sentence_start + 1 - (SELECT count(*) FROM wide_character w WHERE w.document = d.id AND w.start < p.sentence_start),
              p.sentence_end - p.sentence_start - (SELECT count(*) FROM wide_character w WHERE w.document = d.id
                          AND w.start >= p.sentence_start AND w.start < p.sentence_end)) AS sentence,
       p.sentence_start, p.sentence_end,
       s.key AS story, d.story <> d.id AS is_copy, f.id AS fact_row, f.document AS document_row
FROM fact f
JOIN document d ON d.id = f.document
JOIN document s ON s.id = d.story
JOIN fact_spans p ON p.fact_row = f.id
JOIN term k ON k.id = f.kind
JOIN term t ON t.id = f.attribution
JOIN term m ON m.id = f.modality
JOIN coder c ON c.id = f.coder
JOIN claim j ON j.id = f.claim
LEFT JOIN outlet o ON o.id = d.outlet;

CREATE VIEW evidence AS
SELECT lower(hex(f.key)) AS fact, d.key AS document, q.number, q.role, q.quote, q.start, q."end", q.raw_start, q.raw_end
FROM support_quotes q JOIN fact f ON f.id = q.fact_row JOIN document d ON d.id = f.document;

-- What the claim leaves out stands in the text: the quotes of that role, joined.
CREATE VIEW statements AS
SELECT f.id, f.document, f.title, f.outlet, f.published,
       (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM fact_actor x JOIN actor a ON a.id = x.actor JOIN term r ON r.id = x.role
                                              WHERE x.fact = f.fact_row AND r.name = 'speaker' ORDER BY x.number)) AS speakers,
       CASE WHEN json_type(f.claim, '$.speaker') IS NOT NULL THEN json_extract(f.claim, '$.speaker')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'speaker' ORDER BY q.number)) END AS speaker_text,
       CASE WHEN json_type(f.claim, '$.cue') IS NOT NULL THEN json_extract(f.claim, '$.cue')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'cue' ORDER BY q.number)) END AS cue,
       CASE WHEN json_type(f.claim, '$.content') IS NOT NULL THEN json_extract(f.claim, '$.content')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'content' ORDER BY q.number)) END AS content,
       json_extract(f.claim, '$.kind') AS kind, f.attribution, f.source, f.modality, f.hedge, f.sentence,
       f.start, f."end", f.raw_start, f.raw_end, f.coder, f.coder_version, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'statement';

CREATE VIEW dates AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.edtf') AS edtf,
       CASE WHEN json_type(f.claim, '$.phrase') IS NOT NULL THEN json_extract(f.claim, '$.phrase')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'date' ORDER BY q.number)) END AS phrase,
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'date';

CREATE VIEW stories AS
SELECT d.key AS id, d.title, d.published, count(*) AS documents,
       (SELECT count(DISTINCT outlet) FROM (SELECT c.outlet FROM document c WHERE c.story = d.id
        UNION ALL SELECT a.outlet FROM further_address a JOIN document c ON c.id = a.document WHERE c.story = d.id)) AS outlets,
       (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT o.name FROM outlet o JOIN
        (SELECT c.outlet FROM document c WHERE c.story = d.id
         UNION ALL SELECT a.outlet FROM further_address a JOIN document c ON c.id = a.document WHERE c.story = d.id) u
        ON u.outlet = o.id ORDER BY o.name)) AS outlet_names
FROM document m JOIN document d ON d.id = m.story
GROUP BY d.id;

-- An outlet carries a document also where its text was first read elsewhere.
CREATE VIEW sources AS
SELECT o.name AS outlet, count(*) AS documents, count(DISTINCT d.story) AS stories,
       min(d.published) AS first_published, max(d.published) AS last_published,
       sum((SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind WHERE f.document = d.id AND k.name = 'statement')) AS statements,
       sum((SELECT count(*) FROM fact f JOIN term k ON k.id = f.kind JOIN term t ON t.id = f.attribution
            WHERE f.document = d.id AND k.name = 'statement' AND t.name = 'anonymous')) AS anonymous_statements
FROM (SELECT outlet, id FROM document UNION SELECT outlet, document FROM further_address WHERE outlet IS NOT NULL) c
JOIN document d ON d.id = c.id
LEFT JOIN outlet o ON o.id = c.outlet
GROUP BY c.outlet;

-- Names and ids of those who take part in a fact, by role.
CREATE VIEW fact_participants AS
SELECT x.fact AS fact_row, r.name AS role, x.number, a.key AS id, a.name
FROM fact_actor x JOIN actor a ON a.id = x.actor JOIN term r ON r.id = x.role;

CREATE VIEW events AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.type') AS type, json_extract(f.claim, '$.mode') AS mode,
       json_extract(f.claim, '$.cameo') AS cameo,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' ORDER BY p.number)) AS actors,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' ORDER BY p.number)) AS actor_ids,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' ORDER BY p.number)) AS recipients,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' ORDER BY p.number)) AS recipient_ids,
       json_extract(f.claim, '$.date') AS date, json_extract(f.claim, '$.place') AS place, f.modality, f.hedge, f.attribution, f.source,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'trigger' ORDER BY q.number LIMIT 1) AS "trigger",
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'event';

CREATE VIEW talks AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.kind') AS kind, json_extract(f.claim, '$.round') AS round,
       json_extract(f.claim, '$.level') AS level,
       (SELECT group_concat(text, '; ') FROM (SELECT p.name || CASE p.role WHEN 'party' THEN '' ELSE ' (' || p.role || ')' END AS text
        FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role <> 'source' ORDER BY p.role = 'party' DESC, p.role, p.number)) AS participants,
       json_extract(f.claim, '$.date') AS date, json_extract(f.claim, '$.place') AS place, f.modality AS status, f.attribution, f.source,
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'talks';
