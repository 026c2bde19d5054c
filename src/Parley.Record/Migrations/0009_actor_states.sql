-- What became of actors.
CREATE VIEW actor_states AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.type') AS state,
       (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' LIMIT 1) AS actor,
       (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' LIMIT 1) AS actor_id,
       (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' LIMIT 1) AS other,
       (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' LIMIT 1) AS other_id,
       json_extract(f.claim, '$.date') AS date, f.modality, f.attribution, f.source,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'trigger' ORDER BY q.number LIMIT 1) AS "trigger",
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'state';
