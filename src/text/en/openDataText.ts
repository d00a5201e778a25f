import type { Tables } from '../tables'

export const choice: Tables['choice'] = {
  search: 'Find a municipality by name or prefecture',
  hint: 'Part of a name, the prefecture or the code will do. Names are in Japanese or Latin letters.',
  prefecture: 'Prefecture',
  count: ' municipalities',
}

export const dataUse: Tables['dataUse'] = {
  title: 'Examples and catalogues',
  terms: 'Terms of use',
  noTerms: 'not stated',
  credit: 'How to credit',
  examples: 'Examples',
  tools: {
    excel: 'Excel (Power Query)',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: 'A query across municipalities (SQL)',
  machines: 'Descriptions for machines',
  files: {
    dcat: 'The dataset (DCAT 3)',
    catalogue: 'All municipalities (DCAT 3)',
    csvw: 'The columns (CSVW)',
    parquet: 'List of Parquet files by table',
    openapi: 'The addresses (OpenAPI)',
  },
  note: 'A blank cell means that nothing is stated. It is not 0.',
}
