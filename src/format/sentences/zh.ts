import { percentText } from '../numberText'
import { keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceBy } from '../sentenceBy'
import type { DueSaid, Said, SentenceWords, WaySaid } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

/** Rates are high or low, numbers many or few. */
function than({ high }: Said, more: boolean): string {
  if (high) return more ? '高' : '低'
  return more ? '多' : '少'
}

const off = (said: Said) => strong(`${than(said, said.above)}${said.distance}`)

const toGo = ({ distance }: Said) => phrase`离目标${strong(`还差${distance}`)}`

const expected = ({ amount, year }: DueSaid) => phrase`${keep(year)}应达到的${keep(amount)}`

function offDue({ due }: Said): Phrase {
  if (!due) return phrase`还没有到应达到的水平`
  return phrase`离${expected(due)}${strong(`还差${due.lead}`)}`
}

function way({ covered, due }: WaySaid): Phrase {
  const done = percentText(covered, '', 'zh')
  return phrase`${done === '' ? strong('走完了不到全程的1%') : phrase`走完了全程的${strong(done)}`}，按进度应为${keep(percentText(due, '不到1%', 'zh'))}。`
}

const total = (said: Said) =>
  phrase`${said.over ? '期间' : '到目前为止'}的合计是${keep(said.total)}`

const WORDS: SentenceWords = {
  notRated: {
    'no-target': '资料中没有写明目标，所以无法判定。',
    'not-a-number': '目标不是数字，所以无法判定。',
    'plan-only': '这是计划的数值。没有实际结果的资料，所以无法判定。',
    'not-remeasured': '基准年之后没有再次测量，所以无法判定。',
    'definition-break': '统计方法中途变更，不能与基准年比较，所以无法判定。',
    'no-target-period': '没有写明目标的期限，所以无法判定。',
    'no-baseline': '没有可以比较的起始数值，所以无法判定。',
  },
  noDirection: (high) =>
    `从资料看不出是越${high ? '高' : '多'}越好还是越${high ? '低' : '少'}越好，所以无法判定。`,
  unjudged: {
    none: '资料中没有实际数值，所以无法判定。',
    words: '资料用文字而不是数字写明结果，所以无法判定。',
    partial: '资料中只有部分期间的数值，所以无法判定。',
  },
  tooEarly: (year, baseline) =>
    baseline === ''
      ? phrase`期间刚开始不久，所以到${keep(year)}为止的合计暂不判定。`
      : phrase`${keep(year)}的数值距基准的${keep(baseline)}时间还短，所以暂不判定。`,

  inRange: (said) => phrase`在目标范围（${keep(said.goal)}）之内。`,
  holdsExactly: (said) => phrase`目标是保持${keep(said.goal)}。数值正好与目标相同。`,
  holds: (said) => phrase`目标是保持${keep(said.goal)}。还有${strong(`${said.distance}的余量`)}。`,
  reachedExactly: phrase`正好与目标相同。`,
  reached: (said) => phrase`比目标${off(said)}。`,

  onTrack: phrase`进展顺利。`,
  onTrackExactly: (due) => phrase`进展顺利：正好是${expected(due)}。`,
  onTrackAhead: (due, said) =>
    phrase`进展顺利：比${expected(due)}${strong(than(said, due.more) + due.lead)}。`,
  onTrackNearly: (due) => phrase`进展顺利：离${expected(due)}${strong(`只差${due.lead}`)}。`,
  slightlyBehind: (said) => phrase`正朝着目标前进，但${offDue(said)}。`,
  unchanged: (said) => phrase`与基准年相同，${toGo(said)}。`,
  flat: (said) => phrase`与基准年相比几乎没有变化，${toGo(said)}。`,
  way,
  movingAway: (said) =>
    phrase`比基准年${strong(than(said, said.grew) + said.change)}，正在远离目标。`,

  offRange: (said) => phrase`比目标范围（${keep(said.goal)}）${off(said)}。`,
  notHeld: (said) =>
    phrase`目标是保持${keep(said.goal)}，但${strong(`${said.above ? '超出了' : '还差'}${said.distance}`)}。`,
  missed: (said) =>
    phrase`${keep(said.year)}（${said.atDeadline ? '目标期限' : '期限之后'}）的数值比目标（${keep(said.goal)}）${off(said)}，没有达成。`,

  total: {
    reachedExactly: (said) => phrase`${total(said)}，正好与目标相同。`,
    reached: (said) => phrase`${total(said)}，比目标${off(said)}。`,
    onTrack: (said, onTrack) => phrase`${total(said)}。${onTrack}`,
    staysWithin: (said) => phrase`${total(said)}。照此进度不会超出目标（${keep(said.goal)}）。`,
    goesPast: (said) => phrase`${total(said)}。照此进度会超出目标（${keep(said.goal)}）。`,
    slightlyBehind: (said) => phrase`${total(said)}，${offDue(said)}。`,
    way: (said, covered) => phrase`${total(said)}，${way(covered)}`,
    movingAway: (said) => phrase`${total(said)}，正在远离目标。`,
    missed: (said) => phrase`${total(said)}，比目标（${keep(said.goal)}）${off(said)}。`,
  },

  besides: {
    reachedIn: (year) => phrase`已于${keep(year)}达到目标。`,
    missesAgain: (year) => phrase`不过，最新的${keep(year)}数值没有达到目标。`,
    heldBetween: phrase`中间曾有年份保持住这一水平。`,
    fellBack: phrase`曾一度达到目标，但之后又没有保持住。`,
    reachedLate: (year) => phrase`期限之后，${keep(year)}的数值达到了目标。`,
    floor: ({ above, amount, year }) =>
      phrase`另外，${year === '' ? '' : phrase`最新的${keep(year)}`}数值${above ? '高于' : '低于'}期间内应保持的${above ? '上限' : '下限'}（${keep(amount)}）。`,
  },
}

export const SENTENCES: Sentences = {
  verdict: sentenceBy(WORDS, 'zh'),
  pace({ rises, needed, soFar, amount }) {
    const verb = (change: number) =>
      rises ? (change > 0 ? '上升' : '下降') : change > 0 ? '增加' : '减少'
    const before =
      soFar === 0
        ? phrase`到目前为止没有变化。`
        : phrase`到目前为止每年${verb(soFar)}${keep(amount(soFar))}。`
    return phrase`要达到目标，每年需要${verb(needed)}${strong(amount(needed))}。${before}`
  },
  notices: {
    overdue(document, due, newest) {
      const held = newest
        ? phrase`这里还没有晚于${keep(newest)}的数值。`
        : phrase`这里还没有实际数值。`
      return {
        title: '已超过预计的更新时间。',
        body: phrase`“${document}”的下一版原预计在${due}左右发布。${held}`,
      }
    },
    closeCall: (otherwise, start) => ({
      title: '接近分界。',
      body: start
        ? phrase`如果以${keep(start.period)}（${keep(start.value)}）为基准，判定则为“${otherwise}”。`
        : phrase`在四舍五入的幅度内，也可能是“${otherwise}”。`,
    }),
    yearAligned({ printed, counted, calendar, span }) {
      const kind = keep(calendar ? '公历年（1月至12月）' : '年度（4月至次年3月）')
      return {
        title: '年份的计算方式不同。',
        body: span
          ? phrase`目标是${keep(printed)}的，数值按${kind}统计。把数字相同的年份相互比较。`
          : phrase`目标是${keep(printed)}的，数值按${kind}统计，因此把目标看作${keep(counted)}的来比较。`,
      }
    },
  },
}
