-- Which department answers for how many indicators? Names of departments are as printed.
SELECT
  town.name AS municipality,
  departments.name AS department,
  departments.bureau,
  count(DISTINCT responsibilities.subject_id) AS indicators
FROM 'open-data/*/responsibilities.parquet' AS responsibilities
JOIN 'open-data/*/departments.parquet' AS departments
  USING (municipality_code, department_id)
JOIN 'open-data/*/municipality.parquet' AS town
  ON town.code = responsibilities.municipality_code
WHERE responsibilities.subject_kind = 'indicator'
  AND responsibilities.role = 'lead'
GROUP BY ALL
ORDER BY indicators DESC, municipality, department;
