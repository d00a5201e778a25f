import type { CHOICE_TEXT } from '../choiceText'
import type { DATA_USE_TEXT } from '../dataUseText'
import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { GUIDE_TEXT } from '../guideText'
import type { PAPER_TEXT } from '../paperText'
import { plural } from '../plural'
import type { DATASET_TEXT } from '../quotationText'
import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const guide: Translated<typeof GUIDE_TEXT> = {
  title: 'Cómo leer una tarjeta',
  lead: 'Cada tarjeta es un indicador: una cifra puesta sobre una regla.',
  parts: {
    chip: 'La palabra de arriba a la izquierda es la evaluación: si la cifra avanza con la rapidez que exige la meta. Se calcula solo con las cifras de la ciudad.',
    period: 'El año de arriba a la derecha es el año de la cifra.',
    latest: 'La cifra más reciente',
    baseline: 'Base: la cifra del año desde el que se compara',
    expected: 'Previsto: dónde debería estar ese año con un avance recto hacia la meta',
    target: 'Meta: se alcanza en el lado hacia el que ondea la bandera',
    gap: 'La línea bajo la regla es la distancia hasta la meta.',
    source: 'Abajo del todo está la fuente, con documento y página.',
  },
  more: 'Cómo evaluamos',
}

export const choice: Translated<typeof CHOICE_TEXT> = {
  search: 'Buscar por nombre de ciudad o prefectura',
  hint: 'Basta parte del nombre, la prefectura o el código. Los nombres están en japonés y en letras latinas.',
  prefecture: 'Prefectura',
  count: ' municipios',
}

export const dataUse: Translated<typeof DATA_USE_TEXT> = {
  title: 'Ejemplos y catálogos',
  terms: 'Condiciones de uso',
  noTerms: 'no indicado',
  credit: 'Cómo citar la fuente',
  examples: 'Ejemplos de uso',
  tools: {
    excel: 'Excel (Power Query)',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: 'Consulta de varias ciudades (SQL)',
  machines: 'Descripciones para programas',
  files: {
    dcat: 'El conjunto de datos (DCAT 3)',
    catalogue: 'Catálogo de todas las ciudades (DCAT 3)',
    csvw: 'Las columnas (CSVW)',
    parquet: 'Lista de archivos Parquet, por tabla',
    openapi: 'Lista de direcciones (OpenAPI)',
  },
  note: 'Una celda vacía significa que no consta. No es 0.',
}

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: 'Cifras de',
  check: 'Compruebe las cifras de esta página',
  qr: 'Código QR de esta página',
}

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'Machi no Monosashi',
  newest: 'más reciente',
  frozen: ' (tal como estaba ese día)',
  edition: (day) => `Edición del ${day}`,
  open: 'Ver más',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: ': cifras nuevas',
  author: 'Machi no Monosashi',
  reconstructed: ' (reconstruida a partir de los documentos)',
  since: (before, changes) => `Desde ${before}: ${changes} `,
  firstEdition: '',
  indicators: ' indicadores',
  correction: 'Corrección',
  becomes: '→',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: 'El valor más reciente es ',
  planned: 'El valor planificado es ',
  basis: 'Cifras de documentos publicados por la ciudad, con la página en que se imprimieron.',
}

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'Machi no Monosashi',
  source: 'Fuente:',
  edition: 'edición',
  tally: 'Hasta dónde ha llegado la ciudad en las metas que fijó',
  indicators: ' indicadores',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}: evaluaciones de ${indicators} ${plural('es', indicators, { one: 'indicador', other: 'indicadores' })}. ${counts}.`,
}
