import { computed, ref, shallowRef } from 'vue'
import { publishedTableSet, workOn } from '@/authoring/desk/deskWork'
import type { DeskWork } from '@/authoring/desk/deskWork'
import type { MergeMode } from '@/authoring/desk/mergeTables'
import type { CellEdit } from '@/authoring/intake/incoming'
import { LARGEST_FILE } from '@/authoring/intake/fileKind'
import type { GivenFile } from '@/authoring/intake/fileKind'
import { readFiles } from '@/authoring/intake/readFiles'
import type { ReadFiles } from '@/authoring/intake/readFiles'
import type { TableName } from '@/authoring/tableSchemas'
import type { TableSet } from '@/authoring/tableSet'
import { findPublishedTables } from '@/stores/publishedTables'
import type { PublishedTables } from '@/stores/publishedTables'

/** Where the published figures are: being fetched, here (of which day, from where), not to be had, or not wanted. */
export type PublishedState =
  | { readonly kind: 'loading' | 'missing' | 'none' }
  | { readonly kind: 'here'; readonly day: string; readonly origin: PublishedTables['origin'] }

const NOTHING_READ: ReadFiles = { grids: [], problems: [], ignored: [] }

/** What lies on the desk; nothing of it leaves the page. */
export function useStaffDesk() {
  const published = shallowRef<TableSet>({})
  const state = ref<PublishedState>({ kind: 'loading' })
  const reading = ref('')
  const work = shallowRef<DeskWork>()
  const edits = shallowRef<readonly CellEdit[]>([])
  const read = shallowRef<ReadFiles>(NOTHING_READ)
  const modes = shallowRef<ReadonlyMap<TableName, MergeMode>>(new Map())
  let wanted: string | undefined

  /** Takes a municipality's published tables; none for one that is new. What lies on the desk stays. */
  async function choose(code: string): Promise<void> {
    wanted = code
    published.value = {}
    state.value = { kind: code === '' ? 'none' : 'loading' }
    if (code !== '') {
      const found = await findPublishedTables(code)
      if (wanted !== code) return
      published.value = found ? publishedTableSet(found.texts) : {}
      state.value = found
        ? { kind: 'here', day: found.publishedOn, origin: found.origin }
        : { kind: 'missing' }
    }
    refresh()
  }

  async function take(files: readonly File[]): Promise<void> {
    const given: GivenFile[] = []
    for (const file of files) given.push(await bytesOf(file))
    // A file of the same name is the same file once more, put right.
    const names = new Set(files.map(({ name }) => name))
    const fresh = await readFiles(given, async (name) => {
      reading.value = name
      await new Promise((resolve) => setTimeout(resolve))
    })
    reading.value = ''
    read.value = {
      grids: [...read.value.grids.filter(({ file }) => !names.has(file)), ...fresh.grids],
      problems: [...read.value.problems.filter(({ file }) => !names.has(file)), ...fresh.problems],
      ignored: [...read.value.ignored, ...fresh.ignored],
    }
    edits.value = edits.value.filter(({ file }) => !names.has(file))
    refresh()
  }

  function refresh(): void {
    const { grids, problems } = read.value
    const day = state.value.kind === 'here' ? state.value.day : ''
    work.value =
      grids.length + problems.length === 0
        ? undefined
        : workOn(read.value, published.value, edits.value, modes.value, day)
  }

  return {
    published,
    state,
    reading,
    work,
    edits,
    ignored: computed(() => read.value.ignored),
    choose,
    take,
    /** Puts a cell right; a second time replaces the first. */
    edit(edit: CellEdit): void {
      const isSame = (other: CellEdit) =>
        (['file', 'line', 'table', 'column'] as const).every((key) => other[key] === edit[key])
      edits.value = [...edits.value.filter((other) => !isSame(other)), edit]
      refresh()
    },
    undo(): void {
      edits.value = []
      refresh()
    },
    setMode(table: TableName, mode: MergeMode): void {
      modes.value = new Map([...modes.value, [table, mode]])
      refresh()
    },
    clear(): void {
      read.value = NOTHING_READ
      edits.value = []
      modes.value = new Map()
      refresh()
    },
  }
}

/** One that is too large is not read into memory: its size alone is told. */
async function bytesOf(file: File): Promise<GivenFile> {
  const { name, size } = file
  if (size > LARGEST_FILE) return { name, bytes: new Uint8Array(), size }
  return { name, size, bytes: new Uint8Array(await file.arrayBuffer()) }
}
