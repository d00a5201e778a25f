import { thePeriod } from '@/text/vi/periodIn'
import { percentText } from '../numberText'
import { keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceBy } from '../sentenceBy'
import type { DueSaid, Said, SentenceWords, WaySaid } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

/** Rates are higher or lower, numbers more or fewer. */
function than({ high }: Said, more: boolean): string {
  if (high) return more ? 'cao hơn' : 'thấp hơn'
  return more ? 'nhiều hơn' : 'ít hơn'
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const off = (said: Said) => `${than(said, said.above)} ${said.distance}`

const toGo = ({ distance }: Said) => phrase`${strong(`còn ${distance}`)} nữa mới đến mục tiêu`

/** mức dự kiến cho năm tài chính 2022 (922 g) */
const expected = ({ amount, year }: DueSaid) =>
  phrase`mức dự kiến cho ${keep(thePeriod(year))} (${keep(amount)})`

function offDue(said: Said): Phrase {
  const { due } = said
  if (!due) return phrase`chưa đến mức dự kiến`
  return phrase`${strong(`${than(said, due.more)} ${due.lead}`)} so với ${expected(due)}`
}

const way = ({ covered, due }: WaySaid, verb: string) =>
  phrase`${verb} ${strong(percentText(covered, 'chưa đến 1%', 'vi'))} quãng đường, trong khi dự kiến là ${keep(percentText(due, 'chưa đến 1%', 'vi'))}.`

const total = (said: Said) =>
  phrase`Tổng ${said.over ? 'của cả kỳ' : 'đến nay'} là ${keep(said.total)}`

const WORDS: SentenceWords = {
  notRated: {
    'no-target': 'Chưa đánh giá: tài liệu không ghi mục tiêu.',
    'not-a-number': 'Chưa đánh giá: mục tiêu không phải là con số.',
    'plan-only': 'Đây là số liệu theo kế hoạch. Chưa đánh giá: không có tài liệu ghi kết quả.',
    'not-remeasured': 'Chưa đánh giá: chưa đo lại kể từ năm mốc đầu.',
    'definition-break':
      'Chưa đánh giá: cách tính đã thay đổi nên không so sánh được với năm mốc đầu.',
    'no-target-period': 'Chưa đánh giá: mục tiêu không ghi thời hạn.',
    'no-baseline': 'Chưa đánh giá: không có số liệu trước đó để so sánh.',
  },
  noDirection: (high) =>
    `Chưa đánh giá: tài liệu không cho biết ${high ? 'cao hơn hay thấp hơn' : 'nhiều hơn hay ít hơn'} là tốt.`,
  unjudged: {
    none: 'Chưa đánh giá: tài liệu không ghi kết quả.',
    words: 'Chưa đánh giá: tài liệu ghi kết quả bằng lời, không bằng con số.',
    partial: 'Chưa đánh giá: tài liệu chỉ có số liệu của một phần kỳ.',
  },
  tooEarly: (year, baseline) =>
    baseline === ''
      ? phrase`Chưa đánh giá: ${keep(thePeriod(year))} mới ở đầu kỳ nên còn quá sớm.`
      : phrase`Chưa đánh giá: số liệu của ${keep(thePeriod(year))} còn quá gần mốc đầu, ${keep(thePeriod(baseline))}.`,

  inRange: (said) => phrase`Nằm trong khoảng mục tiêu (${keep(said.goal)}).`,
  holdsExactly: (said) => phrase`Giữ được mức mục tiêu (${keep(said.goal)}), vừa đúng giới hạn.`,
  holds: (said) =>
    phrase`Giữ được mức mục tiêu (${keep(said.goal)}), ${strong(`còn dư ${said.distance}`)}.`,
  reachedExactly: phrase`Đúng bằng mục tiêu.`,
  reached: (said) => phrase`${strong(capital(off(said)))} so với mục tiêu.`,

  onTrack: phrase`Đúng tiến độ.`,
  onTrackExactly: (due) => phrase`Đúng tiến độ: đúng bằng ${expected(due)}.`,
  onTrackAhead: (due, said) =>
    phrase`Đúng tiến độ: ${strong(`${than(said, due.more)} ${due.lead}`)} so với ${expected(due)}.`,
  onTrackNearly: (due) =>
    phrase`Đúng tiến độ: chỉ chênh ${strong(due.lead)} so với ${expected(due)}.`,
  slightlyBehind: (said) => phrase`Đang đi đúng hướng nhưng ${offDue(said)}.`,
  unchanged: (said) => phrase`Bằng mức của năm mốc đầu; ${toGo(said)}.`,
  flat: (said) => phrase`Hầu như không đổi so với năm mốc đầu; ${toGo(said)}.`,
  way: (covered) => way(covered, 'Đã đi được'),
  movingAway: (said) =>
    phrase`${strong(capital(`${than(said, said.grew)} ${said.change}`))} so với năm mốc đầu: đang rời xa mục tiêu.`,

  offRange: (said) =>
    phrase`${strong(capital(off(said)))} so với khoảng mục tiêu (${keep(said.goal)}).`,
  notHeld: (said) =>
    phrase`Không giữ được mức mục tiêu (${keep(said.goal)}): ${strong(off(said))}.`,
  missed: (said) =>
    phrase`${keep(capital(thePeriod(said.year)))} (${said.atDeadline ? 'thời hạn của mục tiêu' : 'sau thời hạn'}), số liệu ${strong(off(said))} so với mục tiêu (${keep(said.goal)}).`,

  total: {
    reachedExactly: (said) => phrase`${total(said)}, đúng bằng mục tiêu.`,
    reached: (said) => phrase`${total(said)}, ${strong(off(said))} so với mục tiêu.`,
    onTrack: (said, onTrack) => phrase`${total(said)}. ${onTrack}`,
    staysWithin: (said) =>
      phrase`${total(said)}. Với đà này sẽ vẫn nằm trong mục tiêu (${keep(said.goal)}).`,
    goesPast: (said) => phrase`${total(said)}. Với đà này sẽ vượt mục tiêu (${keep(said.goal)}).`,
    slightlyBehind: (said) => phrase`${total(said)}, ${offDue(said)}.`,
    way: (said, covered) => phrase`${total(said)}: ${way(covered, 'đã đi được')}`,
    movingAway: (said) => phrase`${total(said)}, đang rời xa mục tiêu.`,
    missed: (said) =>
      phrase`${total(said)}, ${strong(off(said))} so với mục tiêu (${keep(said.goal)}).`,
  },

  besides: {
    reachedIn: (year) => phrase` Đã đạt mục tiêu vào ${keep(thePeriod(year))}.`,
    missesAgain: (year) =>
      phrase` Nhưng số liệu mới nhất, của ${keep(thePeriod(year))}, lại không đạt.`,
    heldBetween: phrase` Trước đó có năm đã giữ được mức này.`,
    fellBack: phrase` Trước đó từng đạt mục tiêu nhưng sau đó lại không đạt.`,
    reachedLate: (year) =>
      phrase` Sau thời hạn, số liệu của ${keep(thePeriod(year))} đã đạt mục tiêu.`,
    floor: ({ above, amount, year }) =>
      phrase` Ngoài ra, số liệu${year === '' ? '' : phrase` mới nhất, của ${keep(thePeriod(year))},`} ${above ? 'cao hơn' : 'thấp hơn'} ${keep(amount)}, mức ${above ? 'tối đa không được vượt' : 'tối thiểu cần giữ'} trong kỳ.`,
  },
}

export const SENTENCES: Sentences = {
  verdict: sentenceBy(WORDS, 'vi'),
  pace({ needed, soFar, amount }) {
    const verb = (change: number) => (change > 0 ? 'tăng' : 'giảm')
    const before =
      soFar === 0
        ? phrase` Đến nay chưa thay đổi.`
        : phrase` Đến nay mỗi năm đã ${verb(soFar)} ${keep(amount(soFar))}.`
    return phrase`Để đạt mục tiêu, mỗi năm phải ${verb(needed)} ${strong(amount(needed))}.${before}`
  },
  notices: {
    overdue(document, due, newest) {
      const held = newest
        ? phrase`Ở đây chưa có số liệu nào mới hơn ${keep(thePeriod(newest))}.`
        : phrase`Ở đây chưa có kết quả.`
      return {
        title: 'Đã quá hạn cập nhật dự kiến.',
        body: phrase` Bản tiếp theo của “${document}” dự kiến có vào khoảng ${due}. ${held}`,
      }
    },
    closeCall: (otherwise, start) => ({
      title: 'Sát ranh giới.',
      body: start
        ? phrase` Nếu lấy ${keep(thePeriod(start.period))} (${keep(start.value)}) làm mốc đầu thì sẽ là “${otherwise}”.`
        : phrase` Trong phạm vi làm tròn của con số đã in, cũng có thể là “${otherwise}”.`,
    }),
    yearAligned({ printed, counted, calendar, span }) {
      const kind = calendar
        ? 'năm dương lịch (tháng 1 – 12)'
        : 'năm tài chính (tháng 4 – tháng 3 năm sau)'
      return {
        title: 'Cách tính năm khác nhau.',
        body: span
          ? phrase` Mục tiêu là cho ${keep(thePeriod(printed))}; số liệu tính theo ${keep(kind)}. Chúng tôi so các năm cùng số với nhau.`
          : phrase` Mục tiêu là cho ${keep(thePeriod(printed))}; số liệu tính theo ${keep(kind)}, nên mục tiêu được hiểu là của ${keep(thePeriod(counted))}.`,
      }
    },
  },
}
