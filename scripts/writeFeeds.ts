import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'
import { isPublished } from '@/domain/edition'
import type { Edition } from '@/domain/edition'
import { editionAddress, namedEdition } from '@/domain/editionEntry'
import { VERDICTS } from '@/domain/verdict'
import type { Snapshot } from '@/domain/snapshot'
import { changeSummary } from '@/format/changeSummary'
import { editionName } from '@/format/editionName'
import { townName } from '@/format/townName'
import { translateSnapshot } from '@/format/translateSnapshot'
import { atomFeed } from '@/sharing/atomFeed'
import type { FeedEntry } from '@/sharing/atomFeed'
import { changesPath, feedPath, indicatorPath } from '@/sharing/sitePaths'
import { FEED_TEXT } from '@/text/feedText'
import { withoutFurigana } from '@/text/furigana'
import { htmlLanguage, languageFolder, WHOLE_LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'
import type { BuiltMunicipality } from './build-snapshots'
import { comparableEditions } from './editions'
import { changesSince } from './snapshotIndex'
import { absoluteAddress } from './pageTemplate'
import type { SiteAddress } from './pageTemplate'
import type { PageJob } from './writePages'

/**
 * Writes `/<slug>/feed.xml`: editions with what changed in them, and corrections, newest first; one for each language
 * in which the pages are drawn that it leads to.
 */
export function writeFeeds(
  { site, write }: Pick<PageJob, 'site' | 'write'>,
  town: BuiltMunicipality,
): void {
  const path = feedPath(town.snapshot.municipality.slug)
  for (const language of WHOLE_LANGUAGES) {
    write(languageFolder(language) + path, municipalityFeed(site, town, language))
  }
}

interface Wording {
  readonly language: Language
  /** Of a path below the language's first page. */
  readonly address: (path: string) => string
}

export function municipalityFeed(
  site: SiteAddress,
  built: BuiltMunicipality,
  language: Language = 'ja',
): string {
  const { municipality } = built.snapshot
  const { slug, code } = municipality
  const words = textOf(FEED_TEXT, language)
  const address = (path: string) => absoluteAddress(site, languageFolder(language) + path)
  const wording = { language, address }
  const editions = comparableEditions(built)
  const firstDay = editions.filter(isPublished).at(-1)?.publishedOn ?? built.snapshot.publishedOn
  const published = editions.map((edition, place) =>
    editionEntry(edition, editions[place + 1], firstDay, wording),
  )
  const corrected = corrections(
    built.folder.tables,
    translateSnapshot(built.snapshot, built.words, language),
    wording,
  )
  // Of one day, editions stay newest first and stand before corrections.
  const entries = [...published, ...corrected].sort((first, second) =>
    second.day.localeCompare(first.day),
  )
  return atomFeed({
    title: withoutFurigana(townName(municipality, language).text + words.title),
    // The Japanese one is older than its translations, and keeps its name.
    id: ['urn:machi-no-monosashi', code, ...(language === 'ja' ? [] : [language])].join(':'),
    self: address(feedPath(slug)),
    home: address(slug),
    author: words.author,
    language: htmlLanguage(language),
    entries,
  })
}

/**
 * An edition with its counts and with what is otherwise than in the one before. A reconstruction has no day of its
 * own: its entry is as old as the first publication, with which this site first offered it.
 */
function editionEntry(
  edition: Edition,
  before: Edition | undefined,
  firstDay: string,
  { language, address }: Wording,
): FeedEntry {
  const { municipality, summary } = edition
  const words = textOf(FEED_TEXT, language)
  const verdicts = textOf(VERDICT_TEXT, language).words
  const { comma, stop, gap } = textOf(PUNCTUATION_TEXT, language)
  const published = isPublished(edition)
  const counts = VERDICTS.map((verdict) => `${verdicts[verdict]} ${summary.byVerdict[verdict]}`)
  const changes = changesSince(before, edition)
  const name = editionName(namedEdition(edition), language)
  const since =
    before && changes
      ? words.since(editionName(namedEdition(before), language), changeSummary(changes, language))
      : words.firstEdition
  return {
    key: published ? edition.id : `as-of:${edition.asOf}`,
    title: withoutFurigana(
      `${townName(municipality, language).text} ${name}${published ? '' : words.reconstructed}`,
    ),
    day: published ? edition.publishedOn : firstDay,
    link: address(
      before
        ? changesPath(municipality.slug, addressOf(before), addressOf(edition))
        : changesPath(municipality.slug),
    ),
    summary: withoutFurigana(
      `${since}${summary.indicators}${words.indicators}${stop}${gap}${counts.join(comma)}${stop}`,
    ),
  }
}

function addressOf(edition: Edition): string {
  return editionAddress({ id: edition.id, ...namedEdition(edition) })
}

/** What was wrong in an earlier publication, with the figure before and after. */
function corrections(
  tables: TableSet,
  snapshot: Snapshot,
  { language, address }: Wording,
): FeedEntry[] {
  const words = textOf(FEED_TEXT, language)
  return rowsOf(tables, 'corrections').map((row) => {
    const key = cell(row, 'row_key')
    const named = key.split(/[^a-z0-9-]+/)
    const record = snapshot.records.find(({ indicator }) => named.includes(indicator.id))
    const { slug } = snapshot.municipality
    const change = `${cell(row, 'column')}: ${cell(row, 'old')} ${words.becomes} ${cell(row, 'new')}`
    return {
      key: `correction:${cell(row, 'correction_id')}`,
      title: withoutFurigana(`${words.correction} ${record?.indicator.name ?? key}`),
      day: cell(row, 'corrected_on'),
      link: address(record ? indicatorPath(slug, record.indicator.id) : slug),
      summary: `${cell(row, 'reason')} ${change}`.trim(),
    }
  })
}
