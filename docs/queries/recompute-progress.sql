-- Does the published progress follow from the published inputs? No row means: everywhere.
-- Computed figures are published with six digits after the point.
SELECT
  judgements.municipality_code,
  judgements.indicator_id,
  judgements.progress,
  (judgements.value - judgements.baseline_value) / (targets.value - judgements.baseline_value)
    AS recomputed
FROM 'open-data/*/judgements.parquet' AS judgements
JOIN 'open-data/*/targets.parquet' AS targets
  ON targets.municipality_code = judgements.municipality_code
  AND targets.indicator_id = judgements.indicator_id
  AND targets.document_id = judgements.document_id
  AND targets.period = judgements.target_period
  AND targets.role = 'final'
WHERE judgements.progress IS NOT NULL
  AND abs(judgements.progress
    - (judgements.value - judgements.baseline_value)
      / (targets.value - judgements.baseline_value)) > 0.0000005
ORDER BY 1, 2;
