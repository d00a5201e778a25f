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
  otherInitiatives: (count) => `e mais ${count}`,
  baseline: 'Base',
  expected: 'Esperado',
  target: 'Meta',
  lastPlanned: 'Último planejado',
  firstRecord: 'Primeiro registro',
  newest: 'Número mais recente',
  noTarget: 'Não consta',
  rangeGap: 'Em relação à faixa',
  inRange: 'dentro da faixa',
  at: '',
  keepUntil: 'a manter',
  planned: 'Plano',
  total: 'total',
  plannedValue: 'Planejado',
  approximate: 'cerca de ',
  about: 'cerca de ',
  totalStart: 'Início do total',
  noDeadline: 'sem prazo indicado',
  previousYear: 'o ano anterior',
  previousCalendarYear: 'o ano anterior',
  than: '',
  fromPeriod: ' ',
  sameAs: '',
  same: 'sem mudança',
  lessIsBetter: 'quanto menos, melhor',
  lowerIsBetter: 'quanto mais baixo, melhor',
  cityMarks: 'Notas da própria cidade',
  source: 'Fonte',
  pageNumber: (page) => `p. ${page}`,
  over: (amount) => `${amount} acima`,
  short: (amount) => `${amount} abaixo`,
  room: (amount) => `${amount} de folga`,
  outside: (amount) => `${amount} fora`,
  above: (amount) => `${amount} acima`,
  below: (amount) => `${amount} abaixo`,
  more: (amount) => `${amount} a mais`,
  less: (amount) => `${amount} a menos`,
  offRange: (amount, above) => `${amount} ${above ? 'acima' : 'abaixo'}`,
  exactly: 'igual à meta',
  missing: 'sem valor',
  inferred: 'lido do texto',
  repeated: 'igual ao anterior',
  partial: 'parte do período',
  toGo: (amount) => `${isOne(amount.split(' ')[0] ?? '') ? 'falta' : 'faltam'} ${amount}`,
  since: 'desde',
}

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: 'Meta atingida',
    'on-track': 'No ritmo',
    'slightly-behind': 'Um pouco atrasado',
    behind: 'Atrasado',
    'moving-away': 'Afastando-se',
    'not-met': 'Meta não atingida',
    'not-rated': 'Sem avaliação',
  },
  meanings: {
    achieved: 'A meta foi atingida.',
    'on-track': 'Percorreu pelo menos 95% do caminho necessário até agora.',
    'slightly-behind': 'Percorreu de 60% até menos de 95% do caminho necessário até agora.',
    behind: 'Percorreu menos de 60% do caminho necessário até agora.',
    'moving-away': 'Está mais longe da meta do que no ano-base.',
    'not-met': 'A meta não foi atingida no prazo, ou o nível a manter foi perdido.',
    'not-rated': 'Falta nos documentos algo necessário para avaliar. O motivo é indicado.',
  },
  reasons: {
    'no-observation': 'sem resultado',
    'no-target': 'sem meta',
    'no-direction': 'direção não indicada',
    'not-a-number': 'meta não numérica',
    'plan-only': 'só plano',
    'not-remeasured': 'não medido de novo',
    'definition-break': 'a contagem mudou',
    'no-target-period': 'sem prazo',
    'no-baseline': 'sem base',
    'too-early': 'cedo demais',
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
  quote: (words) => `“${words}”`,
  withCount: (words, count) => `${words} (${count})`,
}

export const period: Translated<typeof PERIOD_TEXT> = {
  within: thePeriod,
  by: (period) => `até ${thePeriod(period)}`,
  fiscalYear: (year) => `ano fiscal ${year}`,
  fiscalYears: (from, to) => `anos fiscais ${from}–${to}`,
  year: String,
  monthDay: (month, day) => `${day}/${month}`,
  month: String,
  asOf: (day) => `em ${day}`,
  calendar: 'jan. – dez.',
  era: (name) => name,
}

/** One and many; what is not here is written alike in all languages (%, km, t). */
const UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  人: ['pessoa', 'pessoas'],
  件: ['caso', 'casos'],
  回: ['vez', 'vezes'],
  日: ['dia', 'dias'],
  時間: ['hora', 'horas'],
  円: ['iene', 'ienes'],
  校: ['escola', 'escolas'],
  店: ['loja', 'lojas'],
  店舗: ['loja', 'lojas'],
  基: ['unidade', 'unidades'],
  台: ['unidade', 'unidades'],
  枚: ['folha', 'folhas'],
  個: ['unidade', 'unidades'],
  袋: ['saco', 'sacos'],
  部: ['exemplar', 'exemplares'],
  冊: ['livro', 'livros'],
  棟: ['edifício', 'edifícios'],
  床: ['leito', 'leitos'],
  組: ['grupo', 'grupos'],
  団体: ['grupo', 'grupos'],
  事業: ['projeto', 'projetos'],
  事業所: ['estabelecimento', 'estabelecimentos'],
  事例: ['exemplo', 'exemplos'],
  施設: ['instalação', 'instalações'],
  区画: ['trecho', 'trechos'],
  階層: ['nível', 'níveis'],
  課: ['setor', 'setores'],
  箇所: ['local', 'locais'],
  か所: ['local', 'locais'],
  カ所: ['local', 'locais'],
  倍: ['vez', 'vezes'],
  月: ['(mês)', '(mês)'],
  ポイント: ['ponto', 'pontos'],
}
const SCALES: Readonly<Record<string, readonly [one: string, other: string]>> = {
  thousand: ['mil', 'mil'],
  million: ['milhão de', 'milhões de'],
  billion: ['bilhão de', 'bilhões de'],
}

/** What is more than nothing and less than two is one: 1,5 ponto. */
const isOne = (number: string) => /^[+−]?(1(,\d+)?|0,\d*[1-9]\d*)$/.test(number)

export const unit: Translated<typeof UNIT_TEXT> = {
  unit: (name, number) => UNITS[name]?.[isOne(number) ? 0 : 1] ?? '',
  scale: (scale, number) => SCALES[scale]?.[isOne(number) ? 0 : 1] ?? scale,
  least: (amount) => `no mínimo ${amount}`,
  most: (amount) => `no máximo ${amount}`,
}

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (at) => `O valor ${ofPeriod(at)} mantém o nível da meta?`,
  and: (value, target) => `${value} e ${target}`,
  moved: 'Quanto mudou?',
  piledUp: 'Quanto se acumulou até agora?',
  fromTo: (from, to) => `${ofPeriod(from)} até ${thePeriod(to)}`,
  totalUntil: (at) => `total até ${thePeriod(at)}`,
  wholeWay: 'Quanto deve mudar ao todo para chegar à meta?',
  due: (at) => `Quanto deveria ter mudado até ${thePeriod(at)}?`,
  ofYears: (passed, whole) => `${passed.replace(/ .*/, '')} de ${whole}`,
  alongInterim: 'lido na linha que passa pelas metas intermediárias',
  dueResult: (difference, expected) => `${difference} (esperado ${expected})`,
  met: 'A meta foi atingida?',
  yes: 'sim',
  no: 'não',
  pace: 'Ritmo (mudou ÷ deveria ter mudado)',
  paceNote: (progress, share) => `${progress} do caminho; esperado ${share}`,
  reached: 'Chegou ao esperado?',
  andExpected: (value, expected) => `${value} e esperado ${expected}`,
  staysWithin: 'Nesse ritmo, ficará dentro da meta até o fim do período?',
  years: (count) => `${count} ${plural('pt', Number(count), { one: 'ano', other: 'anos' })}`,
  onTrack: '0,95 ou mais',
  slightlyBehind: 'de 0,60 a menos de 0,95',
  movingAway: 'menor que 0',
  withinRounding: 'mudança dentro do arredondamento',
  behind: 'menos de 0,60',
  underOnePercent: 'menos de 1%',
  soFar: (at) => `Mudança até ${thePeriod(at)}`,
  needed: 'Mudança necessária para a meta',
  perYear: (amount) => `${amount} por ano`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: 'não publicado',
  definitionBreak: 'a contagem mudou',
  superseded: 'meta anterior',
  ceiling: 'limite máximo no período',
  roles: {
    final: 'Meta',
    interim: 'meta parcial',
    floor: 'limite mínimo no período',
    planned: 'Plano',
  },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}, ano a ano: ${figures}. `,
  goal: (target) => `Meta: ${target}.`,
  noGoal: 'Os documentos não indicam meta.',
  target: (target) => `Meta ${target}`,
  path: 'Caminho até a meta',
  missing: 'sem valor',
  definitionBreak: 'a contagem mudou',
  superseded: (target, document) => `Meta anterior ${target} (${document})`,
  chartOf: (name) => `Gráfico: ${name}`,
  keys: 'As setas para a esquerda e para a direita mudam de ano. Home vai ao primeiro, End ao último, Esc fecha.',
  toTarget: (gap) => `Em relação à meta: ${gap}`,
  changed: (at, difference) => `${difference} desde ${thePeriod(at)}`,
  unchanged: (at) => `o mesmo que ${inPeriod(at)}`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `A nota da própria cidade é ${given}.`,
  several: (given, times) => `As notas da própria cidade são ${given} nas ${times} vezes.`,
  initiatives: (given, count) =>
    `As notas da própria cidade para as ${count} iniciativas relacionadas são todas ${given}.`,
  or: ' ou ',
  figure: {
    'moving-away': 'O número, porém, está se afastando da meta.',
    behind: 'O número, porém, está atrasado em relação ao que a meta exige.',
    'not-met': 'O número, porém, não atinge a meta.',
    achieved: 'O número, porém, atinge a meta.',
  },
}
