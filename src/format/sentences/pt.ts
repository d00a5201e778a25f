import { inPeriod, ofPeriod, thePeriod } from '@/text/pt/periodIn'
import { percentText } from '../numberText'
import { keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceBy } from '../sentenceBy'
import type { DueSaid, Said, SentenceWords, WaySaid } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

const side = (above: boolean) => (above ? 'acima' : 'abaixo')

const than = (more: boolean) => (more ? 'a mais' : 'a menos')

const off = ({ distance, above }: Said) => strong(`${distance} ${side(above)}`)

/** What is less than two is one in Portuguese: falta 1,5 ponto. */
const missing = (amount: string) =>
  `${/^(0,|1(,\d+)?(?![\d.]))/.test(amount) ? 'falta' : 'faltam'} ${amount}`

const toGo = ({ distance }: Said) => phrase`${strong(missing(distance))} para a meta`

const goal = (said: Said) => phrase`a meta (${keep(said.goal)})`

/** o esperado para o ano fiscal 2022 (922 g) */
const expected = ({ amount, year }: DueSaid) =>
  phrase`o esperado para ${keep(thePeriod(year))} (${keep(amount)})`

function offDue({ due }: Said): Phrase {
  if (!due) return phrase`ainda aquém do esperado`
  return phrase`${strong(`${due.lead} ${side(due.more)}`)} d${expected(due)}`
}

const way = ({ covered, due }: WaySaid, underOne: string) =>
  phrase`${strong(percentText(covered, underOne, 'pt'))} do caminho; o esperado era ${keep(percentText(due, 'menos de 1%', 'pt'))}.`

const total = (said: Said) =>
  phrase`O total ${said.over ? 'do período' : 'até agora'} é de ${keep(said.total)}`

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const WORDS: SentenceWords = {
  notRated: {
    'no-target': 'Sem avaliação: os documentos não indicam meta.',
    'not-a-number': 'Sem avaliação: a meta não é um número.',
    'plan-only': 'Valor planejado. Sem avaliação: não há documento com resultados.',
    'not-remeasured': 'Sem avaliação: não houve nova medição depois do ano-base.',
    'definition-break':
      'Sem avaliação: a forma de contar mudou, e não é possível comparar com o ano-base.',
    'no-target-period': 'Sem avaliação: os documentos não indicam o prazo da meta.',
    'no-baseline': 'Sem avaliação: não há valor anterior para comparar.',
  },
  noDirection: (high) =>
    `Sem avaliação: os documentos não dizem se é melhor um valor ${high ? 'mais alto ou mais baixo' : 'maior ou menor'}.`,
  unjudged: {
    none: 'Sem avaliação: os documentos não trazem resultado.',
    words: 'Sem avaliação: os documentos trazem o resultado em palavras, não em número.',
    partial: 'Sem avaliação: os documentos só trazem o valor de uma parte do período.',
  },
  tooEarly: (year, baseline) =>
    baseline === ''
      ? phrase`Ainda sem avaliação: o total até ${keep(thePeriod(year))} é do começo do período.`
      : phrase`Ainda sem avaliação: o valor ${keep(ofPeriod(year))} vem logo depois da base, ${keep(thePeriod(baseline))}.`,

  inRange: (said) => phrase`Dentro da faixa da meta (${keep(said.goal)}).`,
  holdsExactly: (said) =>
    phrase`Mantém o nível da meta (${keep(said.goal)}), exatamente no limite.`,
  holds: (said) =>
    phrase`Mantém o nível da meta (${keep(said.goal)}), com ${strong(`${said.distance} de folga`)}.`,
  reachedExactly: phrase`Exatamente igual à meta.`,
  reached: (said) => phrase`${off(said)} da meta.`,

  onTrack: phrase`No ritmo.`,
  onTrackExactly: (due) => phrase`No ritmo: exatamente ${expected(due)}.`,
  onTrackAhead: (due) =>
    phrase`No ritmo: ${strong(`${due.lead} ${than(due.more)}`)} do que ${expected(due)}.`,
  onTrackNearly: (due) => phrase`No ritmo: a apenas ${strong(due.lead)} d${expected(due)}.`,
  slightlyBehind: (said) => phrase`Na direção certa, mas ${offDue(said)}.`,
  unchanged: (said) => phrase`Igual ao ano-base; ${toGo(said)}.`,
  flat: (said) => phrase`Quase sem mudança desde o ano-base; ${toGo(said)}.`,
  way: (covered) => way(covered, 'Menos de 1%'),
  movingAway: (said) =>
    phrase`${strong(`${said.change} ${than(said.grew)}`)} do que no ano-base: está se afastando da meta.`,

  offRange: (said) => phrase`${off(said)} da faixa da meta (${keep(said.goal)}).`,
  notHeld: (said) =>
    phrase`O nível da meta (${keep(said.goal)}) não é mantido: o valor está ${off(said)}.`,
  missed: (said) =>
    phrase`${keep(capital(inPeriod(said.year)))}, ${said.atDeadline ? 'prazo da meta' : 'depois do prazo'}, o valor ficou ${off(said)} d${goal(said)}.`,

  total: {
    reachedExactly: (said) => phrase`${total(said)}, exatamente igual à meta.`,
    reached: (said) => phrase`${total(said)}, ${off(said)} da meta.`,
    onTrack: (said, onTrack) => phrase`${total(said)}. ${onTrack}`,
    staysWithin: (said) => phrase`${total(said)}. Nesse ritmo, ficará dentro d${goal(said)}.`,
    goesPast: (said) => phrase`${total(said)}. Nesse ritmo, ultrapassará o limite d${goal(said)}.`,
    slightlyBehind: (said) => phrase`${total(said)}, ${offDue(said)}.`,
    way: (said, covered) => phrase`${total(said)}: ${way(covered, 'menos de 1%')}`,
    movingAway: (said) => phrase`${total(said)} e está se afastando da meta.`,
    missed: (said) => phrase`${total(said)}, ${off(said)} d${goal(said)}.`,
  },

  besides: {
    reachedIn: (year) => phrase` A meta foi atingida ${keep(inPeriod(year))}.`,
    missesAgain: (year) =>
      phrase` O valor mais recente, ${keep(ofPeriod(year))}, já não atinge a meta.`,
    heldBetween: phrase` Em um ano intermediário, o nível foi mantido.`,
    fellBack: phrase` A meta já tinha sido atingida antes, mas deixou de ser cumprida.`,
    reachedLate: (year) => phrase` Depois do prazo, o valor ${keep(ofPeriod(year))} atinge a meta.`,
    floor: ({ above, amount, year }) =>
      phrase` Além disso, o valor${year === '' ? '' : phrase` mais recente, ${keep(ofPeriod(year))},`} está ${side(above)} de ${keep(amount)}, ${above ? 'o máximo' : 'o mínimo'} a ser respeitado durante o período.`,
  },
}

export const SENTENCES: Sentences = {
  verdict: sentenceBy(WORDS, 'pt'),
  pace({ rises, needed, soFar, amount }) {
    const must = rises
      ? needed > 0
        ? 'subir'
        : 'cair'
      : needed > 0
        ? 'aumentar em'
        : 'diminuir em'
    const did = rises ? (soFar > 0 ? 'subiu' : 'caiu') : soFar > 0 ? 'aumentou em' : 'diminuiu em'
    const before =
      soFar === 0
        ? phrase` Até agora, não mudou.`
        : phrase` Até agora, ${did} ${keep(amount(soFar))} por ano.`
    return phrase`Para atingir a meta, o valor precisa ${must} ${strong(amount(needed))} por ano.${before}`
  },
  notices: {
    overdue(document, due, newest) {
      const held = newest
        ? phrase`Aqui não há valor posterior: o mais recente é ${keep(ofPeriod(newest))}.`
        : phrase`Ainda não há resultados aqui.`
      return {
        title: 'Atualização atrasada.',
        body: phrase` A próxima edição de “${document}” era esperada por volta de ${due}. ${held}`,
      }
    },
    closeCall: (otherwise, start) => ({
      title: 'Por pouco.',
      body: start
        ? phrase` Com ${keep(thePeriod(start.period))} (${keep(start.value)}) como base, seria “${otherwise}”.`
        : phrase` Pelo arredondamento do número impresso, também poderia ser “${otherwise}”.`,
    }),
    yearAligned({ printed, counted, calendar, span }) {
      const kind = calendar ? 'civil (janeiro a dezembro)' : 'fiscal (abril a março)'
      return {
        title: 'Anos contados de formas diferentes.',
        body: span
          ? phrase` A meta é para ${keep(thePeriod(printed))}; os valores são por ano ${kind}. Comparamos entre si os anos de mesmo número.`
          : phrase` A meta é para ${keep(thePeriod(printed))}; os valores são por ano ${kind}, por isso ela é tratada como meta ${keep(ofPeriod(counted))}.`,
      }
    },
  },
}
