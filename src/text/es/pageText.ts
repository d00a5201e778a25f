import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from '../aboutText'
import type { HOME_TEXT } from '../homeText'
import type { INDICATOR_TEXT } from '../indicatorText'
import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { METHOD_TEXT } from '../methodText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import { plural } from '../plural'
import type { Translated } from '../textOf'
import { ofPeriod } from './periodIn'

const indicators = (count: number) =>
  `${count} ${plural('es', count, { one: 'indicador', other: 'indicadores' })}`

export const home: Translated<typeof HOME_TEXT> = {
  changes: 'Qué cambió y correcciones',
  lead: [
    '¿Hasta dónde ha llegado la ciudad en las metas que ella misma fijó?',
    'Lo mostramos solo con cifras publicadas por la ciudad.',
  ],
  notOfficial: 'No es un sitio oficial de la ciudad.',
  searchPlaceholder: 'Buscar por nombre del indicador',
  searchLabel: 'Buscar un indicador',
  tallyTitle: 'Evaluaciones actuales',
  tallyUnit: 'Una marca es un indicador; ',
  tallyUnitTen: 'una marca ancha son diez.',
  howTo: 'Cómo evaluamos',
  reasons: 'Por qué algunos están sin evaluar:',
  plansOnly: 'Solo hay planes; no hay informes de resultados.',
  featured: 'Indicadores destacados',
  browse: 'Buscar',
  byField: 'Por ámbito',
  byDepartment: 'Por departamento',
  byDocument: 'Por plan o informe',
  freshness: 'Actualidad de los datos',
  choose: 'Elija una ciudad',
  indicators,
  counted: (all, rated) => `${indicators(all)} en total; ${rated} evaluados.`,
  newest: (period) => `Los resultados más recientes son ${ofPeriod(period)}.`,
  edition: (day) => `Edición del ${day}. `,
  showAll: (count) => `Ver todos: ${indicators(count)}`,
  description: (town) => `Metas y resultados de ${town}.`,
  placesTitle: 'Por planes, iniciativas y proyectos',
  places: {
    plan: 'Por la estructura de políticas',
    initiatives: 'Iniciativas de reforma administrativa',
    pledges: 'Promesas del alcalde',
    projects: 'Proyectos del plan de ejecución',
    fiscal: 'Efectos fiscales',
    departments: 'Departamentos responsables',
    compare: 'Comparar ciudades',
  },
}

export const indicator: Translated<typeof INDICATOR_TEXT> = {
  then: 'Lo que se sabía entonces',
  thenOpen: 'Cifras, evaluaciones y metas por edición',
  thenLoading: 'Cargando',
  thenFailed: 'No se pudo cargar. Inténtelo de nuevo.',
  description: (town, name, figure, verdict, sentence) =>
    `${town}: ${name}${figure && ` – ${figure}`}. ${verdict}. ${sentence}`,
  trend: 'Año a año',
  working: 'Cómo se evaluó',
  workingNone: ' Está sin evaluar, por eso no hay cálculo.',
  moreMethod: 'Más sobre el método',
  rounding:
    'Ni el redondeo de las cifras ni un año base un año antes o después cambiaría la evaluación.',
  roundingOnly: 'El redondeo de las cifras no cambiaría la evaluación.',
  marks: 'Diferencia con las notas de la ciudad',
  marksOnly: 'Notas de la propia ciudad',
  marksMeaning: 'Las notas de la ciudad miran lo que se hizo; la evaluación de aquí mira la cifra.',
  table: 'Las cifras en una tabla',
  tablePeriod: 'Año',
  tableValue: 'Valor',
  tableChange: 'Cambio',
  tableSource: 'Documento',
  definition: 'Sobre este indicador',
  department: 'Departamento',
  direction: 'Qué dirección es mejor',
  directions: {
    higher: 'Cuanto más alto, mejor',
    lower: 'Cuanto más bajo, mejor',
    range: 'Mejor dentro de un rango',
    maintain: 'Mejor si se mantiene',
    unstated: 'Los documentos no permiten saberlo',
  },
  bases: {
    stated: 'consta en el documento',
    implied: 'por cómo lo dice el documento',
    editorial: 'lectura nuestra',
  },
  initiatives: 'Iniciativas relacionadas con esta cifra',
  parts: 'Partes de este indicador',
  compare: 'Comparar con otras ciudades',
  partOf: 'Forma parte de:',
  discrepancies: 'Contradicciones y observaciones de lectura',
  sources: 'Fuentes',
  places: (count) =>
    plural('es', count, {
      one: `Dónde se imprimió ${count} cifra`,
      other: `Dónde se imprimieron ${count} cifras`,
    }),
  share: 'Compartir',
  print: 'Imprimir',
  download: 'Descargar los datos',
  pin: 'Añadir a mi lista',
  unpin: 'Quitar de mi lista',
  openChart: 'Explorar el gráfico',
  closeChart: 'Volver al gráfico simple',
  chartLoading: 'Cargando el gráfico',
  chartFailed: 'No se pudo cargar el gráfico. La tabla tiene las mismas cifras.',
  chartKeys: {
    latest: 'Resultado más reciente',
    baseline: 'Base',
    expected: 'Previsto hasta ahora',
    path: 'Camino a la meta',
    painted: 'Donde se alcanza la meta',
    planned: 'Planificado',
  },
}

export const list: Translated<typeof LIST_TEXT> = {
  beyond: 'Encontrado además de indicadores',
  kinds: {
    initiative: 'Iniciativas de reforma',
    pledge: 'Promesas',
    project: 'Proyectos',
    department: 'Departamentos',
    policy: 'Políticas',
  },
  title: 'Buscar un indicador',
  verdict: 'Evaluación',
  field: 'Ámbito',
  document: 'Documento',
  department: 'Departamento',
  all: 'Todos',
  clear: 'Quitar filtros',
  reason: 'Por qué sin evaluar',
  count: (count) => plural('es', count, { one: ' indicador', other: ' indicadores' }),
  total: 'Total',
  byField: 'Evaluaciones por ámbito',
  byDepartment: 'Evaluaciones por departamento',
  none: 'no consta',
  emptyHint: 'Basta parte de una palabra, en español, inglés o japonés.',
  near: 'Indicadores con palabras parecidas',
  more: (rest) => `Ver más (quedan ${rest})`,
  emptyTitle: (query) => `Ningún indicador coincide con «${query}»`,
  emptyBody: 'Puede que los planes de la ciudad no den una cifra sobre esto.',
  description: (town) =>
    `Busque los indicadores de ${town} por evaluación, ámbito, documento o departamento.`,
  searching: 'Buscando',
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: 'Mi lista',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: 'No se encontró esta página',
  body: 'Puede que haya cambiado la dirección o el nombre del indicador. No se ha borrado ninguna cifra.',
  search: 'Buscar un indicador',
  searchIn: (town) => `Buscar un indicador de ${town}`,
  home: 'Elija una ciudad',
  offlineTitle: 'La primera visita necesita conexión',
  offlineBody:
    'Aún no hay cifras en este dispositivo. Una vez abiertas, se pueden leer sin conexión. Si ya las había abierto, puede que el dispositivo las borrara para ganar espacio.',
  partTitle: 'Las demás cifras aún no han llegado',
  partBody:
    'Inténtelo de nuevo con conexión. Las cifras de la página que estaba abierta se pueden ver.',
  retry: 'Intentar de nuevo',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: 'Elija un idioma',
  furigana: 'Furigana',
  on: ': sí',
  off: ': no',
}

export const about: Translated<typeof ABOUT_TEXT> = {
  title: 'Sobre este sitio',
  paragraphs: [
    'Machi no Monosashi («la regla de la ciudad») muestra hasta dónde ha llegado una ciudad en las metas que ella misma fijó, solo con cifras de documentos que la ciudad ha publicado.',
    'Cada cifra lleva el documento, la página y la línea en que se imprimió. Una máquina la compara con el texto de la fuente; la que no coincide no se publica.',
    'Este sitio no es del ayuntamiento. Las notas de la propia ciudad (◎○△×, etc.) y las evaluaciones de aquí son cosas distintas.',
  ],
  unknownTitle: 'Lo que no se sabe, decimos que no se sabe',
  unknown:
    'Un valor que no da ningún documento es «sin valor». No es 0. Una cifra planificada se marca «Plan» y se separa de los resultados. Cuando los documentos se contradicen, lo mostramos tal cual.',
  offlineTitle: 'Sin conexión',
  offline:
    'Una vez abierta, la edición de ese día queda en este dispositivo y se puede leer sin conexión. Arriba siempre consta de qué edición se trata.',
  privacyTitle: 'Su información',
  privacy:
    'Nada aquí sigue a los lectores: ni análisis de visitas, ni anuncios, ni conexión con otras empresas. Su lista y sus apuntes se guardan solo en este dispositivo.',
  licenceTitle: 'Qué se puede usar',
  licence:
    'El programa tiene licencia MIT. Los documentos no indican condiciones de uso, por eso consta «no indicado». Nombres y cifras son los de los documentos; descripciones y traducciones se escribieron para este sitio.',
}

export const data: Translated<typeof DATA_TEXT> = {
  title: 'Datos',
  lead: 'Todas las cifras de este sitio se pueden descargar como tablas. Las direcciones no cambian. Las tablas están en japonés.',
  tables: 'Tablas (CSV, se abren en Excel)',
  judgements: 'Cómo se calculó cada evaluación',
  package: 'Paquete de datos (definiciones)',
  snapshots: 'Lista de ediciones',
  documents: 'Documentos de origen',
  asOf: 'Período más reciente:',
  next: 'Próxima edición prevista:',
  overdue: 'La actualización prevista está atrasada',
}

export const tableNames: Translated<typeof TABLE_NAMES_TEXT> = {
  names: {
    municipality: 'La ciudad',
    documents: 'Documentos de origen',
    policies: 'Estructura de políticas',
    indicators: 'Indicadores',
    observations: 'Resultados',
    targets: 'Metas y valores planificados',
    initiatives: 'Iniciativas de reforma administrativa',
    initiative_indicators: 'Relación entre iniciativas e indicadores',
    schedule: 'Calendario de las iniciativas',
    rating_scales: 'Significado de las notas',
    ratings: 'Notas de la propia ciudad',
    fiscal_effects: 'Efectos fiscales',
    pledges: 'Promesas del alcalde',
    pledge_tracks: 'Departamentos y planes de las promesas',
    projects: 'Proyectos del plan de ejecución',
    project_policies: 'Relación entre proyectos y políticas',
    departments: 'Departamentos',
    responsibilities: 'Responsabilidades',
    discrepancies: 'Contradicciones en los documentos',
    translations: 'Lecturas y traducciones',
    corrections: 'Correcciones',
  },
}

export const method: Translated<typeof METHOD_TEXT> = {
  title: 'Cómo evaluamos',
  lead: 'Calculamos, solo con cifras impresas, si la ciudad avanza con la rapidez necesaria hacia las metas que fijó. Cualquiera puede comprobarlo con una calculadora.',
  stepsTitle: 'El cálculo',
  steps: [
    'Se traza una línea recta del valor del año base al valor del año de la meta. Si hay metas intermedias, la línea pasa por ellas.',
    'En esa línea leemos hasta dónde debería haberse llegado en el año del valor más reciente. Eso es lo «previsto».',
    'Lo que cambió de verdad se divide entre lo que debía cambiar. Eso es el «ritmo».',
    'Ritmo de 0.95 o más: en camino; 0.60 o más: algo atrasado; menos: atrasado. Más lejos de la meta que en el año base, por más de una unidad del último dígito impreso: se aleja.',
    'No se evalúa el valor de un año en que se preveía menos de un quinto (0.2) del camino («demasiado pronto»), ni lo que no tiene ritmo: sin valor posterior al año base o sin plazo.',
  ],
  timeTitle: 'Cómo contamos los años',
  time: [
    'Un valor cuenta para el año que describe, no para el de la columna en que se imprimió.',
    'Las tasas y los recuentos de un año se sitúan a mitad de año; los de un día y los acumulados, al final. El año fiscal japonés va de abril a marzo y lleva el nombre del año en que empieza.',
    'Si la meta es de un año fiscal y los valores son de año calendario, se compara con el año del mismo número y la tarjeta lo dice.',
  ],
  verdictsTitle: 'Las palabras de las evaluaciones',
  specialTitle: 'Metas que no son un camino',
  special: [
    'En las metas que mantienen un nivel, como «como máximo 5.0%» o «de 3.0 a 5.0%», solo miramos si se mantiene. No decimos qué porcentaje se ha recorrido.',
    'Lo que ya cumplía la meta en el año base también se ve como un nivel a mantener.',
    'Una meta de total de varios años se mide como un total que empieza en 0.',
    'Si sale el valor del año de la meta y no se alcanzó, es «meta no alcanzada». Si el año pasó sin valor, la evaluación usa los valores que hay y avisa del retraso.',
  ],
  closeTitle: 'Por poco',
  close:
    'Cuando el redondeo, o un año base un año antes o después, cambiaría la evaluación, lo decimos. No lo ocultamos.',
  notTitle: 'Lo que no hacemos',
  not: [
    'No llamamos «tasa de cumplimiento» a la parte de la meta. Con base 95% y meta 100%, 96% no es «96% cumplido», sino el 20% del camino.',
    'No hacemos clasificaciones de ciudades, ni sumas de puntos, ni medias de evaluaciones.',
    'No tomamos por 0 un valor que no consta ni lo unimos con una línea. No tratamos cifras planificadas como resultados.',
    'Si los documentos no dicen qué dirección es mejor, no evaluamos.',
    'No mezclamos las notas de la ciudad (◎○△× o A a E) con las evaluaciones de aquí. Van una al lado de la otra.',
  ],
  basisTitle: 'En qué se basa el método',
  basis: [
    'La distancia se mide como en el Current Status Index de la CESPAP (ONU): por el camino recto desde la base.',
    'Los límites 0.95, 0.60 y 0 son los que usan Eurostat y Statistics Canada para el avance hacia metas.',
    'Una diferencia: no usamos la tasa anual compuesta de Eurostat. Favorece los valores iniciales pequeños y no puede partir de 0.',
  ],
  recomputeTitle: 'Compruébelo usted mismo',
  recompute:
    'El archivo judgements.csv de la página de datos tiene base, valor, previsto, ritmo y evaluación de cada indicador. Con la fórmula de arriba se llega a la misma respuesta.',
  exampleTitle: 'El cálculo con cifras reales',
}
