/** Sizes as they were when somebody last wrote down why they are so; the limits stand in check-budget.ts. */
export interface SizeRecord {
  readonly sizes: Readonly<Record<string, number>>
  /** Every reason that was given, each a line of CHANGELOG.md as well. */
  readonly reasons: readonly string[]
}

/** A size may grow by this share before it wants a reason. */
const GROWTH = 0.02
/** So may a small count of pages by this many: names of files, which differ by machine, decide some of them. */
const MORE_PAGES = 3
const HEADING = '### 開発者 Developers\n'

export interface RecordedSize {
  readonly key: string
  readonly bytes: number
  /** Default: bytes, after brotli. */
  readonly unit?: string
}

function mostAllowed(before: number, unit: string | undefined): number {
  return unit === '個' && before > 0 ? before + MORE_PAGES : before * (1 + GROWTH)
}

/** What is larger by more than the allowed share than it was recorded, and reasons that CHANGELOG.md lacks. */
export function recordProblems(
  measured: readonly RecordedSize[],
  record: SizeRecord,
  changelog: string,
): string[] {
  const grown = measured.flatMap(({ key, bytes, unit }) => {
    const before = record.sizes[key]
    if (before === undefined) return [`${key} の大きさが記録されていません。`]
    return bytes > mostAllowed(before, unit)
      ? [`${key} が ${before} から ${bytes} に、断りなしに許される分をこえて増えました。`]
      : []
  })
  const missing = record.reasons
    .filter((reason) => !changelog.includes(reason))
    .map((reason) => `CHANGELOG.md に「${reason}」がありません。`)
  return [...grown, ...missing]
}

/** The record with today's sizes, and the change log with the reason under its first heading for developers. */
export function recordSizes(
  measured: readonly RecordedSize[],
  record: SizeRecord,
  changelog: string,
  why: string,
): { readonly record: SizeRecord; readonly changelog: string } {
  if (!changelog.includes(HEADING))
    throw new Error(`CHANGELOG.md に「${HEADING.trim()}」がありません。`)
  const changed = measured.flatMap(({ key, bytes }) => {
    const before = record.sizes[key]
    return before === undefined || before === bytes ? [] : [`${key} ${before} → ${bytes}`]
  })
  const sizes = changed.length > 0 ? `（${changed.join('、')}）` : ''
  return {
    record: {
      sizes: Object.fromEntries(measured.map(({ key, bytes }) => [key, bytes])),
      reasons: [...record.reasons, why],
    },
    changelog: changelog.replace(HEADING, `${HEADING}\n- 大きさの記録を改めました: ${why}${sizes}`),
  }
}
