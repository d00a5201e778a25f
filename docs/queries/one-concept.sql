-- One comparable indicator in all municipalities: the judged figure, its target and the verdict.
-- Read the concept's note in concepts.csv first. Ordered by code: this is not a ranking.
SELECT
  town.code,
  town.prefecture,
  town.name AS municipality,
  indicators.name AS indicator,
  judgements.period,
  judgements.value * indicators.unit_scale AS value,
  indicators.unit,
  targets.period AS target_period,
  targets.printed AS target,
  judgements.verdict
FROM 'open-data/*/indicators.parquet' AS indicators
JOIN 'open-data/*/municipality.parquet' AS town
  ON town.code = indicators.municipality_code
JOIN 'open-data/*/judgements.parquet' AS judgements
  ON judgements.municipality_code = indicators.municipality_code
  AND judgements.indicator_id = indicators.indicator_id
LEFT JOIN 'open-data/*/targets.parquet' AS targets
  ON targets.municipality_code = indicators.municipality_code
  AND targets.indicator_id = indicators.indicator_id
  AND targets.document_id = judgements.document_id
  AND targets.period = judgements.target_period
  AND targets.role = 'final'
WHERE indicators.concept = $concept
ORDER BY town.code;
