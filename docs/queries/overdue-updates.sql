-- Whose documents are past the day on which their next edition was expected? The day is editorial (an
-- expectation, not a promise); documents without one are left out.
SELECT
  town.code,
  town.name AS municipality,
  documents.title,
  documents.as_of,
  documents.next_expected_on
FROM 'open-data/*/documents.parquet' AS documents
JOIN 'open-data/*/municipality.parquet' AS town
  ON town.code = documents.municipality_code
WHERE documents.next_expected_on < $today
ORDER BY documents.next_expected_on, town.code;
