-- How many indicators have which verdict, by prefecture? Groups of parts carry no figure and are left out.
-- Counts only: a share of "achieved" would compare what different municipalities chose to promise.
SELECT
  town.prefecture,
  judgements.verdict,
  count(*) AS indicators
FROM 'open-data/*/judgements.parquet' AS judgements
JOIN 'open-data/*/municipality.parquet' AS town
  ON town.code = judgements.municipality_code
WHERE NOT EXISTS (
  SELECT 1
  FROM 'open-data/*/indicators.parquet' AS part
  WHERE part.municipality_code = judgements.municipality_code
    AND part.parent_id = judgements.indicator_id
)
GROUP BY ALL
ORDER BY town.prefecture, judgements.verdict;
