CREATE VIEW relations AS
SELECT f.id, f.document, f.title, f.outlet, f.published, json_extract(f.claim, '$.type') AS type, json_extract(f.claim, '$.sign') AS sign,
       (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' LIMIT 1) AS subject,
       (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'actor' LIMIT 1) AS subject_id,
       (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' LIMIT 1) AS target,
       (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'recipient' LIMIT 1) AS target_id,
       json_extract(f.claim, '$.role') AS role, json_extract(f.claim, '$.portfolio') AS portfolio,
       json_extract(f.claim, '$.from') AS since, json_extract(f.claim, '$.to') AS until,
       coalesce(json_extract(f.claim, '$.ended'), 0) AS has_ended, f.modality, f.attribution, f.source,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'trigger' ORDER BY q.number LIMIT 1) AS "trigger",
       f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'relation';
