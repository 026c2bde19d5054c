-- Agenda, outcome and reason of talks stand in the text: the quotes of those roles, joined. What those who took part say of them stands in the claim.
DROP VIEW talks;

CREATE VIEW talks AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.kind') AS kind, json_extract(f.claim, '$.process') AS process,
       json_extract(f.claim, '$.round') AS round, json_extract(f.claim, '$.level') AS level,
       (SELECT group_concat(text, '; ') FROM (SELECT p.name || CASE p.role WHEN 'party' THEN '' ELSE ' (' || p.role || ')' END AS text
        FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role <> 'source' ORDER BY p.role = 'party' DESC, p.role, p.number)) AS participants,
       (SELECT group_concat(text, '; ') FROM (SELECT w.name || ' for ' || b.name AS text FROM json_each(f.claim, '$.for') j
        JOIN actor w ON w.key = json_extract(j.value, '$[0]') JOIN actor b ON b.key = json_extract(j.value, '$[1]') ORDER BY j.key)) AS speaks_for,
       json_extract(f.claim, '$.date') AS date, json_extract(f.claim, '$.place') AS place, f.modality AS status,
       (SELECT group_concat(quote, '; ') FROM (SELECT DISTINCT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'agenda' ORDER BY q.number)) AS agenda,
       (SELECT group_concat(quote, '; ') FROM (SELECT DISTINCT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'outcome' ORDER BY q.number)) AS outcome,
       (SELECT group_concat(quote, '; ') FROM (SELECT DISTINCT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'reason' ORDER BY q.number)) AS reason,
       (SELECT group_concat(text, '; ') FROM (SELECT json_extract(j.value, '$[0]') || ': ' || json_extract(j.value, '$[1]') AS text FROM json_each(f.claim, '$.said') j ORDER BY j.key)) AS said,
       f.attribution, f.source, f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'talks';

-- Events with PLOVER's contexts.
DROP VIEW events;

CREATE VIEW events AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.type') AS type, json_extract(f.claim, '$.mode') AS mode,
       json_extract(f.claim, '$.cameo') AS cameo, json_extract(f.claim, '$.contexts') AS contexts,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' ORDER BY p.number)) AS actors,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' ORDER BY p.number)) AS actor_ids,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' ORDER BY p.number)) AS recipients,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' ORDER BY p.number)) AS recipient_ids,
       json_extract(f.claim, '$.date') AS date, json_extract(f.claim, '$.place') AS place, f.modality, f.hedge, f.attribution, f.source,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'trigger' ORDER BY q.number LIMIT 1) AS "trigger",
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'event';
