-- Statements tell what kind of cue reports them, to whom, where and when.
DROP VIEW statements;

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
       json_extract(f.claim, '$.kind') AS kind, coalesce(json_extract(f.claim, '$.cue_type'), 'assertion') AS cue_type,
       CASE WHEN json_type(f.claim, '$.cue_lemma') IS NOT NULL THEN json_extract(f.claim, '$.cue_lemma')
            WHEN json_type(f.claim, '$.cue') IS NOT NULL THEN json_extract(f.claim, '$.cue')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'cue' ORDER BY q.number)) END AS cue_lemma,
       coalesce(json_extract(f.claim, '$.negated'), 0) AS negated,
       (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM fact_actor x JOIN actor a ON a.id = x.actor JOIN term r ON r.id = x.role
                                              WHERE x.fact = f.fact_row AND r.name = 'addressee' ORDER BY x.number)) AS addressees,
       CASE WHEN json_type(f.claim, '$.addressee') IS NOT NULL THEN json_extract(f.claim, '$.addressee')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'addressee' ORDER BY q.number)) END AS addressee_text,
       CASE WHEN json_type(f.claim, '$.occasion') IS NOT NULL THEN json_extract(f.claim, '$.occasion')
            ELSE (SELECT group_concat(quote, ' … ') FROM (SELECT q.quote FROM support_quotes q
                  WHERE q.fact_row = f.fact_row AND q.role = 'occasion' ORDER BY q.number)) END AS occasion,
       json_extract(f.claim, '$.date') AS date, f.attribution, f.source, f.modality, f.hedge, f.sentence,
       f.start, f."end", f.raw_start, f.raw_end, f.coder, f.coder_version, f.rule, f.story, f.is_copy, f.fact_row, f.document_row
FROM facts f WHERE f.kind = 'statement';
