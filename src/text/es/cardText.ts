import type { CARD_TEXT } from '../cardText'
import type { PERIOD_TEXT } from '../periodText'
import type { UNIT_TEXT } from '../unitText'
import { plural } from '../plural'
import { inPeriod, ofPeriod, thePeriod } from './periodIn'
import type { PUNCTUATION_TEXT } from '../punctuationText'
import type { Translated } from '../textOf'
import type { VERDICT_TEXT } from '../verdictText'
import type { FIGURE_TABLE_TEXT, MARKS_TEXT, TREND_TEXT, WORKING_TEXT } from '../workingText'

export const card: Translated<typeof CARD_TEXT> = {
  otherInitiatives: (count) => `y ${count} más`,
  baseline: 'Base',
  expected: 'Previsto',
  target: 'Meta',
  lastPlanned: 'Último planificado',
  firstRecord: 'Primer registro',
  newest: 'Dato más reciente',
  noTarget: 'No consta',
  rangeGap: 'Respecto al rango',
  inRange: 'dentro del rango',
  at: '',
  keepUntil: 'a mantener',
  planned: 'Plan',
  total: 'total',
  plannedValue: 'Planificado',
  approximate: 'cerca de ',
  about: 'cerca de ',
  totalStart: 'Inicio del total',
  noDeadline: 'sin plazo indicado',
  previousYear: 'el año anterior',
  previousCalendarYear: 'el año anterior',
  than: '',
  fromPeriod: ' ',
  sameAs: '',
  same: 'sin cambios',
  lessIsBetter: 'cuanto menos, mejor',
  lowerIsBetter: 'cuanto más bajo, mejor',
  cityMarks: 'Notas de la propia ciudad',
  source: 'Fuente',
  pageNumber: (page) => `p. ${page}`,
  over: (amount) => `${amount} por encima`,
  short: (amount) => `${amount} por debajo`,
  room: (amount) => `${amount} de margen`,
  outside: (amount) => `${amount} fuera`,
  above: (amount) => `${amount} por encima`,
  below: (amount) => `${amount} por debajo`,
  more: (amount) => `${amount} más`,
  less: (amount) => `${amount} menos`,
  offRange: (amount, above) => `${amount} por ${above ? 'encima' : 'debajo'}`,
  exactly: 'igual a la meta',
  missing: 'sin valor',
  inferred: 'leído del texto',
  repeated: 'igual que antes',
  partial: 'parte del período',
  toGo: (amount) => `${isOne(amount.split(' ')[0] ?? '') ? 'falta' : 'faltan'} ${amount}`,
  since: 'desde',
}

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: 'Meta alcanzada',
    'on-track': 'En camino',
    'slightly-behind': 'Algo atrasado',
    behind: 'Atrasado',
    'moving-away': 'Se aleja',
    'not-met': 'Meta no alcanzada',
    'not-rated': 'Sin evaluar',
  },
  meanings: {
    achieved: 'La meta se ha alcanzado.',
    'on-track': 'Ha recorrido al menos el 95% del camino necesario hasta ahora.',
    'slightly-behind':
      'Ha recorrido entre el 60% y menos del 95% del camino necesario hasta ahora.',
    behind: 'Ha recorrido menos del 60% del camino necesario hasta ahora.',
    'moving-away': 'Está más lejos de la meta que en el año base.',
    'not-met': 'No se alcanzó la meta en su plazo, o se perdió el nivel que había que mantener.',
    'not-rated': 'En los documentos falta algo necesario para evaluar. Se indica el motivo.',
  },
  reasons: {
    'no-observation': 'sin resultado',
    'no-target': 'sin meta',
    'no-direction': 'dirección no indicada',
    'not-a-number': 'meta no numérica',
    'plan-only': 'solo plan',
    'not-remeasured': 'no se volvió a medir',
    'definition-break': 'cambió el recuento',
    'no-target-period': 'sin plazo',
    'no-baseline': 'sin base',
    'too-early': 'demasiado pronto',
  },
}

export const punctuation: Translated<typeof PUNCTUATION_TEXT> = {
  dot: ' · ',
  comma: ', ',
  clause: ', ',
  colon: ': ',
  stop: '.',
  gap: ' ',
  bracket: (words) => ` (${words})`,
  quote: (words) => `«${words}»`,
  withCount: (words, count) => `${words} (${count})`,
}

export const period: Translated<typeof PERIOD_TEXT> = {
  within: thePeriod,
  by: (period) => `hasta ${thePeriod(period)}`,
  fiscalYear: (year) => `año fiscal ${year}`,
  fiscalYears: (from, to) => `años fiscales ${from}–${to}`,
  year: String,
  monthDay: (month, day) => `${day}/${month}`,
  month: String,
  asOf: (day) => `al ${day}`,
  calendar: 'ene – dic',
  era: (name) => name,
}

/** One and many; what is not here is written alike in all languages (%, km, t). */
const UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  人: ['persona', 'personas'],
  件: ['caso', 'casos'],
  回: ['vez', 'veces'],
  日: ['día', 'días'],
  時間: ['hora', 'horas'],
  円: ['yen', 'yenes'],
  校: ['escuela', 'escuelas'],
  店: ['tienda', 'tiendas'],
  店舗: ['tienda', 'tiendas'],
  基: ['unidad', 'unidades'],
  台: ['unidad', 'unidades'],
  枚: ['hoja', 'hojas'],
  個: ['unidad', 'unidades'],
  袋: ['bolsa', 'bolsas'],
  部: ['ejemplar', 'ejemplares'],
  冊: ['libro', 'libros'],
  棟: ['edificio', 'edificios'],
  床: ['cama', 'camas'],
  組: ['grupo', 'grupos'],
  団体: ['grupo', 'grupos'],
  事業: ['proyecto', 'proyectos'],
  事業所: ['establecimiento', 'establecimientos'],
  事例: ['ejemplo', 'ejemplos'],
  施設: ['instalación', 'instalaciones'],
  区画: ['tramo', 'tramos'],
  階層: ['nivel', 'niveles'],
  課: ['departamento', 'departamentos'],
  箇所: ['lugar', 'lugares'],
  か所: ['lugar', 'lugares'],
  カ所: ['lugar', 'lugares'],
  倍: ['vez', 'veces'],
  月: ['(mes)', '(mes)'],
  ポイント: ['punto', 'puntos'],
}
const SCALES: Readonly<Record<string, readonly [one: string, other: string]>> = {
  thousand: ['mil', 'miles de'],
  million: ['millón de', 'millones de'],
  billion: ['mil millones de', 'mil millones de'],
}

const isOne = (number: string) => /^[+−]?1$/.test(number)

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: (name, number) => UNITS[name]?.[isOne(number) ? 0 : 1] ?? '',
  scale: (scale, number) => SCALES[scale]?.[isOne(number) ? 0 : 1] ?? scale,
  least: (amount) => `al menos ${amount}`,
  most: (amount) => `como máximo ${amount}`,
}

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (at) => `¿El valor ${ofPeriod(at)} mantiene el nivel de la meta?`,
  and: (value, target) => `${value} y ${target}`,
  moved: '¿Cuánto ha cambiado?',
  piledUp: '¿Cuánto se ha acumulado hasta ahora?',
  fromTo: (from, to) => `desde ${thePeriod(from)} hasta ${thePeriod(to)}`,
  totalUntil: (at) => `total hasta ${thePeriod(at)}`,
  wholeWay: '¿Cuánto debe cambiar en total para llegar a la meta?',
  due: (at) => `¿Cuánto debería haber cambiado hasta ${thePeriod(at)}?`,
  ofYears: (passed, whole) => `${passed.replace(/ .*/, '')} de ${whole}`,
  alongInterim: 'leído en la línea que pasa por las metas intermedias',
  dueResult: (difference, expected) => `${difference} (previsto ${expected})`,
  met: '¿Se ha alcanzado la meta?',
  yes: 'sí',
  no: 'no',
  pace: 'Ritmo (cambió ÷ debía cambiar)',
  paceNote: (progress, share) => `${progress} del camino; previsto ${share}`,
  reached: '¿Ha llegado a lo previsto?',
  andExpected: (value, expected) => `${value} y previsto ${expected}`,
  staysWithin: 'A este ritmo, ¿seguirá dentro de la meta hasta el final del período?',
  years: (count) => `${count} ${plural('es', Number(count), { one: 'año', other: 'años' })}`,
  onTrack: '0.95 o más',
  slightlyBehind: 'de 0.60 a menos de 0.95',
  movingAway: 'menor que 0',
  withinRounding: 'cambio dentro del redondeo',
  behind: 'menos de 0.60',
  underOnePercent: 'menos del 1%',
  soFar: (at) => `Cambio hasta ${thePeriod(at)}`,
  needed: 'Cambio necesario para la meta',
  perYear: (amount) => `${amount} al año`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: 'no publicado',
  definitionBreak: 'cambió el recuento',
  superseded: 'meta anterior',
  ceiling: 'límite máximo en el período',
  roles: {
    final: 'Meta',
    interim: 'meta parcial',
    floor: 'límite mínimo en el período',
    planned: 'Plan',
  },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}, año a año: ${figures}. `,
  goal: (target) => `Meta: ${target}.`,
  noGoal: 'Los documentos no indican ninguna meta.',
  target: (target) => `Meta ${target}`,
  path: 'Camino a la meta',
  missing: 'sin valor',
  definitionBreak: 'cambió el recuento',
  superseded: (target, document) => `Meta anterior ${target} (${document})`,
  chartOf: (name) => `Gráfico: ${name}`,
  keys: 'Las flechas izquierda y derecha cambian de año. Inicio va al primero, Fin al último, Esc cierra.',
  toTarget: (gap) => `Respecto a la meta: ${gap}`,
  changed: (at, difference) => `${difference} desde ${thePeriod(at)}`,
  unchanged: (at) => `igual que ${inPeriod(at)}`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `La nota de la propia ciudad es ${given}.`,
  several: (given, times) => `Las notas de la propia ciudad son ${given} las ${times} veces.`,
  initiatives: (given, count) =>
    `Las notas de la propia ciudad para las ${count} iniciativas relacionadas son todas ${given}.`,
  or: ' o ',
  figure: {
    'moving-away': 'La cifra, en cambio, se aleja de la meta.',
    behind: 'La cifra, en cambio, está atrasada respecto a lo que exige la meta.',
    'not-met': 'La cifra, en cambio, no alcanza la meta.',
    achieved: 'La cifra, en cambio, alcanza la meta.',
  },
}
