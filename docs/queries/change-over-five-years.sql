-- How did each comparable indicator change from one fiscal year to five years later? A figure that is not
-- comparable with earlier ones (break_before) inside the span leaves the indicator out; partial figures count
-- for nothing. Of two figures for one year the later document's stands.
WITH figures AS (
  SELECT
    observations.municipality_code,
    observations.indicator_id,
    CAST(substr(observations.period, 3) AS INTEGER) AS year,
    observations.value,
    observations.break_before
  FROM 'open-data/*/observations.parquet' AS observations
  JOIN 'open-data/*/documents.parquet' AS documents
    USING (municipality_code, document_id)
  WHERE observations.period LIKE 'FY____'
    AND observations.value IS NOT NULL
    AND observations.status <> 'partial'
  QUALIFY row_number() OVER (
    PARTITION BY observations.municipality_code, observations.indicator_id, observations.period
    ORDER BY documents.as_of DESC
  ) = 1
)
SELECT
  now.municipality_code,
  indicators.concept,
  before.year AS from_year,
  now.year AS to_year,
  before.value AS from_value,
  now.value AS to_value,
  now.value - before.value AS change
FROM figures AS now
JOIN figures AS before
  ON before.municipality_code = now.municipality_code
  AND before.indicator_id = now.indicator_id
  AND before.year = now.year - 5
JOIN 'open-data/*/indicators.parquet' AS indicators
  ON indicators.municipality_code = now.municipality_code
  AND indicators.indicator_id = now.indicator_id
WHERE indicators.concept IS NOT NULL
  AND now.year = $year
  AND NOT EXISTS (
    SELECT 1
    FROM figures AS between_them
    WHERE between_them.municipality_code = now.municipality_code
      AND between_them.indicator_id = now.indicator_id
      AND between_them.year > before.year
      AND between_them.year <= now.year
      AND between_them.break_before
  )
ORDER BY indicators.concept, now.municipality_code;
