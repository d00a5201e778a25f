import type {
  Drawer,
  FileRow,
  MunicipalitiesRow,
  PointerRow,
  PreferenceRow,
  SnapshotDatabase,
  SnapshotRow,
  TablesRow,
} from './snapshotDatabase'

/** The same database without the device: holds until the page ends. A write that throws changes nothing. */
export function createMemoryDatabase(): SnapshotDatabase {
  const drawers = {
    snapshots: box<SnapshotRow>(({ id }) => id),
    files: box<FileRow>(({ sha256 }) => sha256),
    pointers: box<PointerRow>(({ code }) => code),
    preferences: box<PreferenceRow>(({ key }) => key),
    municipalities: box<MunicipalitiesRow>(({ key }) => key),
    tables: box<TablesRow>(({ code }) => code),
  }
  // One write after the other, as IndexedDB does it: a failed one must not undo a neighbour's.
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: (work) => work(drawers),
    write(work) {
      const turn = last.then(async () => {
        const restores = Object.values(drawers).map((each) => each.remember())
        try {
          return await work(drawers)
        } catch (error) {
          for (const restore of restores) restore()
          throw error
        }
      })
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => undefined,
  }
}

function box<Row>(keyOf: (row: Row) => string): Drawer<Row> & { remember(): () => void } {
  let rows = new Map<string, Row>()
  return {
    get: async (key) => rows.get(key),
    all: async () => [...rows.values()],
    keys: async () => [...rows.keys()],
    put: async (row) => void rows.set(keyOf(row), row),
    delete: async (key) => void rows.delete(key),
    remember() {
      const before = new Map(rows)
      return () => {
        rows = before
      }
    },
  }
}
