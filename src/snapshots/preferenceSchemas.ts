import * as v from 'valibot'
import { LONGEST_BOARD_NOTE, LONGEST_BOARD_TITLE, MOST_BOARD_ITEMS } from '@/domain/board'
import { MOST_COMPARED } from '@/domain/comparison'
import { pinKey } from '@/domain/pin'
import { DEFAULT_PREFERENCES, THEMES } from './preferences'
import type { Preferences } from './preferences'

const code = v.pipe(v.string(), v.regex(/^\d{6}$/))
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))
const snapshotId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/))
const MOST_ITEMS = 2_000
const MOST_BOARDS = 2_000
const LONGEST_NOTE = 20_000
const LONGEST_GROUP = 60

const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

/** A pin of any kind with what else is said of it. */
function pinWith<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.union([
    v.object({ code, indicatorId: identifier, ...entries }),
    v.object({ code, initiativeId: identifier, ...entries }),
    v.object({ code, pledgeId: identifier, ...entries }),
  ])
}

const board = v.object({
  id: identifier,
  title: words(4 * LONGEST_BOARD_TITLE),
  note: v.exactOptional(words(4 * LONGEST_BOARD_NOTE)),
  items: v.pipe(
    v.array(pinWith({ note: v.exactOptional(words(4 * LONGEST_BOARD_NOTE)) })),
    v.maxLength(MOST_BOARD_ITEMS),
  ),
  frozen: v.record(code, snapshotId),
})

/** What each stored value must look like. Without a row the key is not stored and not imported. */
export const PREFERENCE_SCHEMAS = {
  municipality: identifier,
  list: v.pipe(
    v.array(pinWith({ group: v.exactOptional(words(LONGEST_GROUP)) })),
    v.maxLength(MOST_ITEMS),
  ),
  notes: v.pipe(v.array(pinWith({ text: words(LONGEST_NOTE) })), v.maxLength(MOST_ITEMS)),
  boards: v.pipe(v.array(board), v.maxLength(MOST_BOARDS)),
  compared: v.pipe(v.array(code), v.maxLength(MOST_COMPARED)),
  theme: v.picklist(THEMES),
  furigana: v.boolean(),
  seenSnapshots: v.record(code, snapshotId),
  seenAppChanges: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
    v.maxLength(MOST_ITEMS),
  ),
} satisfies Record<keyof Preferences, v.GenericSchema>

export const PREFERENCE_KEYS = Object.keys(PREFERENCE_SCHEMAS) as (keyof Preferences)[]

/** Each value that fits its schema; the default for each that does not, whatever the others are. */
export function readPreferences(values: Readonly<Record<string, unknown>>): Preferences {
  const sound = PREFERENCE_KEYS.flatMap((key) => {
    const parsed = v.safeParse(PREFERENCE_SCHEMAS[key], values[key])
    return parsed.success ? [[key, parsed.output] as const] : []
  })
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(sound) }
}

/** The first given key whose value does not fit; `undefined` where all are sound. */
export function unsoundPreference(
  values: Readonly<Record<string, unknown>>,
): keyof Preferences | undefined {
  return PREFERENCE_KEYS.find(
    (key) => values[key] !== undefined && !v.is(PREFERENCE_SCHEMAS[key], values[key]),
  )
}

/** Adds what the other device had; where both say something about the same thing, this device's word stays. */
export function mergePreferences(here: Preferences, there: Preferences): Preferences {
  return {
    ...there,
    ...here,
    list: addMissing(here.list, there.list, pinKey),
    notes: addMissing(here.notes, there.notes, pinKey),
    boards: addMissing(here.boards, there.boards, ({ id }) => id),
    compared: here.compared.length > 0 ? here.compared : there.compared,
    theme: here.theme === DEFAULT_PREFERENCES.theme ? there.theme : here.theme,
    // On unless somebody chose otherwise.
    furigana: here.furigana && there.furigana,
    seenSnapshots: { ...there.seenSnapshots, ...here.seenSnapshots },
    // What the other device's app was is nothing to this one's.
    seenAppChanges: here.seenAppChanges,
  }
}

function addMissing<Item>(
  here: readonly Item[],
  there: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set(here.map(nameOf))
  return [...here, ...there.filter((item) => !known.has(nameOf(item)))]
}
