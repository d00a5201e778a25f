import type {
  DEPARTMENT_TEXT,
  FISCAL_TEXT,
  INITIATIVE_TEXT,
  PLAN_TEXT,
  PLAN_TREE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
} from '../planText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

const counted = (one: string, other: string) => (count: number) =>
  `${count} ${plural('es', count, { one, other })}`

export const plan: Translated<typeof PLAN_TEXT> = {
  loading: 'Cargando',
  faultTitle: 'No se pudieron leer los planes',
  faultBody: 'Las cifras de los indicadores no se han borrado. Inténtelo de nuevo con conexión.',
  notPublishedTitle: 'Esta edición no tiene planes',
  notPublishedBody: 'Es anterior a la publicación de los planes. Sus indicadores sí se pueden ver.',
  planOnly:
    'Los documentos de esta ciudad son solo planes. Las palabras y los números de aquí están planificados; no son resultados.',
  planned: 'Plan',
  all: 'Todos',
  clear: 'Quitar filtros',
  more: (rest) => `Ver más (quedan ${rest})`,
  empty: 'Nada coincide con estos filtros.',
  count: (count) => plural('es', count, { one: ' elemento', other: ' elementos' }),
  projectCount: (count) => plural('es', count, { one: ' proyecto', other: ' proyectos' }),
  source: 'Fuente',
  department: 'Departamento',
  asPrinted: 'tal como se imprimió',
  discrepancies: 'Contradicciones y observaciones de lectura',
  corrections: 'Columnas leídas de nuevo',
  correctionsWhy:
    'En algunas tablas impresas las columnas o las filas están desplazadas. Las leímos por su contenido, no solo por su posición, y aquí consta lo que cambiamos.',
  indicators: 'Indicadores',
  initiatives: 'Iniciativas',
  pledges: 'Promesas',
  projects: 'Proyectos',
  departments: 'Departamentos',
}

export const planTree: Translated<typeof PLAN_TREE_TEXT> = {
  title: 'Estructura de políticas',
  lead: 'De los ámbitos de un plan a sus medidas y de los capítulos a las secciones.',
  jump: 'Estructuras',
  counts: {
    indicators: counted('indicador', 'indicadores'),
    initiatives: counted('iniciativa', 'iniciativas'),
    pledges: counted('promesa', 'promesas'),
    projects: counted('proyecto', 'proyectos'),
  },
  chapterNumber: (number) => `Capítulo ${number}`,
  levels: {
    field: 'Ámbito',
    measure: 'Medida',
    direction: 'Línea de actuación',
    effort: 'Actuación principal',
    chapter: 'Capítulo',
    section: 'Sección',
  },
  below: {
    field: 'Medidas de este ámbito',
    chapter: 'Secciones de este capítulo',
    section: 'Secciones de este capítulo',
  },
  verdicts: 'Evaluaciones de sus indicadores',
  verdictsLead: (count) => `${counted('indicador', 'indicadores')(count)} en total`,
  linked: 'Indicadores de otras medidas relacionados con sus iniciativas',
  efforts: 'Líneas, actuaciones principales y proyectos',
  effortsLead: 'Lo subrayado es un proyecto de esa actuación.',
  merged: 'ubicación leída de una celda combinada',
  reformLinked: 'Iniciativas de reforma administrativa relacionadas con sus indicadores',
  pledgesReferring: 'Filas de promesas que citan el número de esta medida',
}

export const initiative: Translated<typeof INITIATIVE_TEXT> = {
  title: 'Iniciativas de reforma administrativa',
  lead: 'Lo que se planificó, la nota que la ciudad puso cada año fiscal y los indicadores relacionados. Las notas son de la propia ciudad y no son las evaluaciones de aquí.',
  leadPlanOnly:
    'Iniciativas y calendarios tal como constan en el plan. No hay informes de resultados.',
  chapter: 'Capítulo',
  mark: 'Nota de la ciudad',
  year: 'Año fiscal',
  figures: 'Cifras',
  figuresOptions: {
    indicators: 'con indicadores',
    effects: 'con importes de efecto fiscal',
    none: 'sin ninguno de los dos',
  },
  marks: 'Notas de la propia ciudad por año fiscal',
  marksOf: 'Notas de la ciudad:',
  noMark: 'sin nota',
  schedule: 'Calendario (planificado)',
  scheduleLead: 'Palabras del calendario del documento. Son lo planificado, no resultados.',
  scheduleNone: 'El calendario no tiene palabras con un año conocido.',
  activity: 'Actividad',
  years: 'Años fiscales',
  label: 'Contenido',
  effects: 'Efectos fiscales',
  effectsNone: 'No consta ningún importe.',
  indicators: 'Indicadores relacionados y sus evaluaciones',
  indicatorsNone: 'Los documentos no dan ningún indicador en cifras.',
  marksMeaning: 'Las notas de la ciudad miran lo que se hizo; la evaluación de aquí mira la cifra.',
  ownWords: 'El resumen se escribió para este sitio, en japonés, a partir del documento.',
  addedIn: (year) => `Añadida en el año fiscal ${year}`,
  fiscalYear: (year) => `año fiscal ${year}`,
}

export const pledge: Translated<typeof PLEDGE_TEXT> = {
  title: 'Promesas del alcalde',
  lead: 'Por cada fila de una promesa, la letra que le puso la ciudad, tal como se imprimió. No hacemos medias ni puntuaciones.',
  ownWords: 'Los títulos de las promesas se abreviaron para este sitio, en japonés.',
  letter: 'Letra de la ciudad',
  blank: 'no consta',
  blankMeaning: 'En esta fila no hay ninguna letra impresa. No cuenta como E.',
  section: 'Capítulo',
  tallyTitle: 'Cuántas hay de cada letra',
  tallyUnit: 'Una marca es una fila. Solo se cuentan; no se suman ni se promedian.',
  rows: (count) => plural('es', count, { one: ' fila', other: ' filas' }),
  tallied: (day, rows, pledges) =>
    `Al ${day}: ${counted('fila', 'filas')(rows)}, ${counted('promesa', 'promesas')(pledges)}.`,
  marked: (mark, rows) => `${mark}: ${counted('fila', 'filas')(rows)}`,
  refs: 'Números en el plan',
  refsNone: 'no consta ningún número',
  projects: 'Proyectos relacionados',
  noDepartment: 'no consta el departamento',
  track: 'Fila',
  letterMeans: 'Explicación de la ciudad',
  ratedOn: (day) => `al ${day}`,
}

export const project: Translated<typeof PROJECT_TEXT> = {
  title: 'Proyectos del plan de ejecución',
  lead: 'Proyectos del plan de ejecución. Se pueden filtrar por ámbito, medida, departamento o programa prioritario.',
  field: 'Ámbito',
  measure: 'Medida',
  program: 'Programa prioritario',
  programNone: 'sin programa prioritario',
  programNumber: (number) => `Programa prioritario ${number}`,
  number: 'N.º',
  places: 'Lugar en el plan',
  placesNone:
    'No está en ninguna actuación principal (figura como parte de un programa prioritario).',
  pledges: 'Promesas que citan este proyecto',
  indicators: 'Indicadores de la misma medida',
}

export const fiscal: Translated<typeof FISCAL_TEXT> = {
  title: 'Efectos fiscales',
  all: 'Todos los efectos fiscales',
  lead: 'Efectos en los ingresos y los gastos que el informe de la ciudad indica para cada iniciativa de reforma administrativa.',
  sumNote:
    'Los totales son sumas nuestras de los importes impresos. «—» y las celdas vacías no se toman por 0 ni se suman. Los ingresos y los gastos no se juntan.',
  sides: { revenue: 'Ingresos', expenditure: 'Gastos' },
  byYear: 'Totales por año fiscal',
  byChapter: 'Totales por capítulo',
  byInitiative: 'Importes por iniciativa',
  year: 'Año fiscal',
  years: (span) => `años fiscales ${span}`,
  chapter: 'Capítulo',
  initiative: 'Iniciativa',
  total: 'Total',
  totalOf: (side) => `total de ${side.toLowerCase()}`,
  notPrinted: 'no consta',
  without: 'De las demás iniciativas no consta ningún importe.',
}

export const department: Translated<typeof DEPARTMENT_TEXT> = {
  title: 'Departamentos',
  lead: 'Departamentos nombrados en los documentos, con los indicadores, iniciativas, promesas y proyectos que tienen a su cargo.',
  noBureau: 'no consta la dirección',
  nothing: 'Los documentos no nombran nada a su cargo.',
  related: 'como departamento relacionado',
  alsoWritten: 'En los documentos se escribe',
}
