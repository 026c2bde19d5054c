-- The sides of a condition stand in the text: the quotes of that role, joined.
CREATE VIEW conditions AS
SELECT f.id, f.document, f.title, f.outlet, f.published,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS holders,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'holder' ORDER BY p.number)) AS holder_ids,
       (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'holder' ORDER BY q.number LIMIT 1) AS holder_text,
       json_extract(f.claim, '$.form') AS form, json_extract(f.claim, '$.force') AS force,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'if' ORDER BY p.number)) AS if_actors,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'if' ORDER BY p.number)) AS if_actor_ids,
       json_extract(f.claim, '$.if.act') AS if_act, json_extract(f.claim, '$.if.about') AS if_about, coalesce(json_extract(f.claim, '$.if.not'), 0) AS if_not,
       json_extract(f.claim, '$.if.strength') AS if_strength,
       (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'if' ORDER BY q.number)) AS if_text,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'then' ORDER BY p.number)) AS then_actors,
       (SELECT group_concat(id, '; ') FROM (SELECT p.id FROM fact_participants p WHERE p.fact_row = f.fact_row AND p.role = 'then' ORDER BY p.number)) AS then_actor_ids,
       json_extract(f.claim, '$.then.act') AS then_act, json_extract(f.claim, '$.then.about') AS then_about, coalesce(json_extract(f.claim, '$.then.not'), 0) AS then_not,
       json_extract(f.claim, '$.then.strength') AS then_strength,
       (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q WHERE q.fact_row = f.fact_row AND q.role = 'then' ORDER BY q.number)) AS then_text,
       f.modality, f.hedge, f.attribution, f.source, f.sentence, f.start, f."end", f.raw_start, f.raw_end, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'condition';
