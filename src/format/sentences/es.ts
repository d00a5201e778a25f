import { inPeriod, ofPeriod, thePeriod } from '@/text/es/periodIn'
import { percentText } from '../numberText'
import { keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceBy } from '../sentenceBy'
import type { DueSaid, Said, SentenceWords, WaySaid } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

const side = (above: boolean) => `por ${above ? 'encima' : 'debajo'}`

const than = (more: boolean) => (more ? 'más' : 'menos')

const off = ({ distance, above }: Said) => strong(`${distance} ${side(above)}`)

const toGo = ({ distance }: Said) =>
  phrase`${strong(`${/^1(?![\d.,])/.test(distance) ? 'falta' : 'faltan'} ${distance}`)} para la meta`

const goal = (said: Said) => phrase`la meta (${keep(said.goal)})`

/** lo previsto para el año fiscal 2022 (922 g) */
const expected = ({ amount, year }: DueSaid) =>
  phrase`lo previsto para ${keep(thePeriod(year))} (${keep(amount)})`

function offDue({ due }: Said): Phrase {
  if (!due) return phrase`todavía sin llegar a lo previsto`
  return phrase`${strong(`${due.lead} ${side(due.more)}`)} de ${expected(due)}`
}

const way = ({ covered, due }: WaySaid, underOne: string) =>
  phrase`${strong(percentText(covered, underOne, 'es'))} del camino; lo previsto era ${keep(percentText(due, 'menos del 1%', 'es'))}.`

const total = (said: Said) =>
  phrase`El total ${said.over ? 'del período' : 'hasta ahora'} es de ${keep(said.total)}`

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const WORDS: SentenceWords = {
  notRated: {
    'no-target': 'Sin evaluar: los documentos no indican ninguna meta.',
    'not-a-number': 'Sin evaluar: la meta no es un número.',
    'plan-only': 'Cifra planificada. Sin evaluar: no hay ningún documento con resultados.',
    'not-remeasured': 'Sin evaluar: no se ha vuelto a medir desde el año base.',
    'definition-break':
      'Sin evaluar: cambió la forma de contar y no se puede comparar con el año base.',
    'no-target-period': 'Sin evaluar: los documentos no indican el plazo de la meta.',
    'no-baseline': 'Sin evaluar: no hay ninguna cifra anterior con la que comparar.',
  },
  noDirection: (high) =>
    `Sin evaluar: los documentos no dicen si es mejor una cifra ${high ? 'más alta o más baja' : 'mayor o menor'}.`,
  unjudged: {
    none: 'Sin evaluar: los documentos no dan ningún resultado.',
    words: 'Sin evaluar: los documentos dan el resultado con palabras, no con un número.',
    partial: 'Sin evaluar: los documentos solo dan la cifra de una parte del período.',
  },
  tooEarly: (year, baseline) =>
    baseline === ''
      ? phrase`Todavía sin evaluar: el total hasta ${keep(thePeriod(year))} es del comienzo del período.`
      : phrase`Todavía sin evaluar: la cifra ${keep(ofPeriod(year))} es de poco después de la base, ${keep(thePeriod(baseline))}.`,

  inRange: (said) => phrase`Dentro del rango de la meta (${keep(said.goal)}).`,
  holdsExactly: (said) =>
    phrase`Mantiene el nivel de la meta (${keep(said.goal)}), justo en el límite.`,
  holds: (said) =>
    phrase`Mantiene el nivel de la meta (${keep(said.goal)}), con ${strong(`${said.distance} de margen`)}.`,
  reachedExactly: phrase`Exactamente igual a la meta.`,
  reached: (said) => phrase`${off(said)} de la meta.`,

  onTrack: phrase`En camino.`,
  onTrackExactly: (due) => phrase`En camino: exactamente ${expected(due)}.`,
  onTrackAhead: (due) =>
    phrase`En camino: ${strong(`${due.lead} ${than(due.more)}`)} de ${expected(due)}.`,
  onTrackNearly: (due) => phrase`En camino: a solo ${strong(due.lead)} de ${expected(due)}.`,
  slightlyBehind: (said) => phrase`En la dirección correcta, pero ${offDue(said)}.`,
  unchanged: (said) => phrase`Igual que en el año base; ${toGo(said)}.`,
  flat: (said) => phrase`Casi sin cambios desde el año base; ${toGo(said)}.`,
  way: (covered) => way(covered, 'Menos del 1%'),
  movingAway: (said) =>
    phrase`${strong(`${said.change} ${than(said.grew)}`)} que en el año base: se aleja de la meta.`,

  offRange: (said) => phrase`${off(said)} del rango de la meta (${keep(said.goal)}).`,
  notHeld: (said) =>
    phrase`No se mantiene el nivel de la meta (${keep(said.goal)}): la cifra está ${off(said)}.`,
  missed: (said) =>
    phrase`${keep(capital(inPeriod(said.year)))}, ${said.atDeadline ? 'plazo de la meta' : 'después del plazo'}, la cifra quedó ${off(said)} de ${goal(said)}.`,

  total: {
    reachedExactly: (said) => phrase`${total(said)}, exactamente igual a la meta.`,
    reached: (said) => phrase`${total(said)}, ${off(said)} de la meta.`,
    onTrack: (said, onTrack) => phrase`${total(said)}. ${onTrack}`,
    staysWithin: (said) =>
      phrase`${total(said)}. A este ritmo se mantendrá dentro de ${goal(said)}.`,
    goesPast: (said) => phrase`${total(said)}. A este ritmo superará el límite de ${goal(said)}.`,
    slightlyBehind: (said) => phrase`${total(said)}, ${offDue(said)}.`,
    way: (said, covered) => phrase`${total(said)}: ${way(covered, 'menos del 1%')}`,
    movingAway: (said) => phrase`${total(said)} y se aleja de la meta.`,
    missed: (said) => phrase`${total(said)}, ${off(said)} de ${goal(said)}.`,
  },

  besides: {
    reachedIn: (year) => phrase` La meta se alcanzó ${keep(inPeriod(year))}.`,
    missesAgain: (year) =>
      phrase` La cifra más reciente, ${keep(ofPeriod(year))}, ya no alcanza la meta.`,
    heldBetween: phrase` En un año intermedio el nivel se mantuvo.`,
    fellBack: phrase` La meta ya se había alcanzado antes, pero dejó de cumplirse.`,
    reachedLate: (year) =>
      phrase` Después del plazo, la cifra ${keep(ofPeriod(year))} alcanza la meta.`,
    floor: ({ above, amount, year }) =>
      phrase` Además, la cifra${year === '' ? '' : phrase` más reciente, ${keep(ofPeriod(year))},`} está ${side(above)} de ${keep(amount)}, ${above ? 'el máximo' : 'el mínimo'} que debe respetarse durante el período.`,
  },
}

export const SENTENCES: Sentences = {
  verdict: sentenceBy(WORDS, 'es'),
  pace({ rises, needed, soFar, amount }) {
    const must = rises
      ? needed > 0
        ? 'subir'
        : 'bajar'
      : needed > 0
        ? 'aumentar en'
        : 'disminuir en'
    const did = rises
      ? soFar > 0
        ? 'subido'
        : 'bajado'
      : soFar > 0
        ? 'aumentado en'
        : 'disminuido en'
    const before =
      soFar === 0
        ? phrase` Hasta ahora no ha cambiado.`
        : phrase` Hasta ahora ha ${did} ${keep(amount(soFar))} al año.`
    return phrase`Para alcanzar la meta, la cifra tiene que ${must} ${strong(amount(needed))} al año.${before}`
  },
  notices: {
    overdue(document, due, newest) {
      const held = newest
        ? phrase`Aquí no hay ninguna cifra posterior: la más reciente es ${keep(ofPeriod(newest))}.`
        : phrase`Aquí todavía no hay ningún resultado.`
      return {
        title: 'Actualización atrasada.',
        body: phrase` La próxima edición de «${document}» se esperaba hacia ${due}. ${held}`,
      }
    },
    closeCall: (otherwise, start) => ({
      title: 'Por poco.',
      body: start
        ? phrase` Con ${keep(thePeriod(start.period))} (${keep(start.value)}) como base sería «${otherwise}».`
        : phrase` Por el redondeo de la cifra impresa también podría ser «${otherwise}».`,
    }),
    yearAligned({ printed, counted, calendar, span }) {
      const kind = calendar ? 'calendario (enero a diciembre)' : 'fiscal (abril a marzo)'
      return {
        title: 'Años contados de forma distinta.',
        body: span
          ? phrase` La meta es para ${keep(thePeriod(printed))}; las cifras son por año ${kind}. Comparamos entre sí los años del mismo número.`
          : phrase` La meta es para ${keep(thePeriod(printed))}; las cifras son por año ${kind}, así que se trata como meta ${keep(ofPeriod(counted))}.`,
      }
    },
  },
}
