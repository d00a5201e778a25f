import type { PinReason, SnapshotOrigin } from './heldSnapshot'
import type { MunicipalityIndexFile } from './schema/manifestFile'

export interface SnapshotRow {
  readonly id: string
  readonly code: string
  /** Blank for a reconstruction: it stands before every publication. */
  readonly publishedOn: string
  /** Of a reconstruction. */
  readonly asOf?: string
  readonly fetchedOn: string
  readonly manifestHash: string
  readonly bytes: number
  /** Which stored texts it consists of, the manifest first. */
  readonly files: readonly {
    readonly path: string
    readonly sha256: string
    readonly bytes: number
  }[]
  /** `file`: carried here and not yet seen in the server's own list. */
  readonly origin: SnapshotOrigin
  readonly pinnedFor: readonly PinReason[]
}

/** A text under its own SHA-256: shared by all snapshots that contain it. */
export interface FileRow {
  readonly sha256: string
  readonly text: string
}

export interface PointerRow {
  readonly code: string
  readonly currentId: string
  readonly previousId?: string
  /** The newer one that the reader went back from; not taken again by itself. */
  readonly declinedId?: string
  /** Instant of the last answered check. */
  readonly checkedOn?: string
}

export interface PreferenceRow {
  readonly key: string
  readonly value: unknown
}

/** The list of municipalities is one row, so that it changes as a whole. */
export interface MunicipalitiesRow {
  readonly key: 'list'
  readonly file: MunicipalityIndexFile
}

/** The tables of one municipality as open data gives them, for the staff desk. A row as a whole or none. */
export interface TablesRow {
  readonly code: string
  readonly snapshotId: string
  readonly publishedOn: string
  /** Texts of the CSV files by the name of their table. */
  readonly texts: Readonly<Record<string, string>>
}

/** One table. Must not be used outside the transaction that it was handed to. */
export interface Drawer<Row> {
  get(key: string): Promise<Row | undefined>
  all(): Promise<readonly Row[]>
  keys(): Promise<readonly string[]>
  put(row: Row): Promise<void>
  delete(key: string): Promise<void>
}

export interface Drawers {
  readonly snapshots: Drawer<SnapshotRow>
  readonly files: Drawer<FileRow>
  readonly pointers: Drawer<PointerRow>
  readonly preferences: Drawer<PreferenceRow>
  readonly municipalities: Drawer<MunicipalitiesRow>
  readonly tables: Drawer<TablesRow>
}

/**
 * An open database. `write` is one transaction: all of its changes or, where it rejects, none; it resolves only
 * when the platform has reported the commit. Work must wait for nothing but its drawers.
 */
export interface SnapshotDatabase {
  read<Value>(work: (drawers: Drawers) => Promise<Value>): Promise<Value>
  write<Value>(work: (drawers: Drawers) => Promise<Value>): Promise<Value>
  close(): void
}
