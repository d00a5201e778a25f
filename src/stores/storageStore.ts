import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { KeptSnapshotEntry, StorageUsage } from '@/snapshots/heldSnapshot'
import { LARGEST_FILE } from '@/snapshots/carriedFile'
import type { MunicipalityEntry } from '@/snapshots/snapshotRepository'
import type { ImportProblem } from '@/snapshots/importProblem'
import { useCarryStore } from './carryStore'
import { useRepositories } from './repositories'
import { useSnapshotStore } from './snapshotStore'

/** What became of a file or a change of version; the page has the words. */
export type StorageOutcome =
  | 'imported'
  | 'imported-device'
  | 'switched'
  | 'no-previous'
  | 'unavailable'
  | ImportProblem['kind']

/** What is kept on this device, for the page that shows it. */
export const useStorageStore = defineStore('storage', () => {
  const entries = shallowRef<readonly KeptSnapshotEntry[]>([])
  const usage = shallowRef<StorageUsage>()
  const municipalities = shallowRef<readonly MunicipalityEntry[]>([])

  async function refresh(): Promise<void> {
    const repository = (await useRepositories())?.snapshots
    if (!repository) return
    municipalities.value = (await repository.municipalities()) ?? []
    entries.value = await repository.list()
    usage.value = await repository.usage()
  }

  function townOf(code: string): MunicipalityEntry | undefined {
    return municipalities.value.find((entry) => entry.code === code)
  }

  /** What the reader asked to keep goes when the reader says so; what a board shows stays. */
  async function remove(id: string): Promise<boolean> {
    const repository = (await useRepositories())?.snapshots
    await repository?.unpin(id, 'reader')
    const outcome = await repository?.remove(id)
    await refresh()
    return outcome?.ok === true
  }

  /** Keeps a snapshot for good, whatever the room; a moment to ask the browser for the same. */
  async function pin(id: string): Promise<boolean> {
    const repository = (await useRepositories())?.snapshots
    const outcome = await repository?.pin(id, 'reader')
    if (outcome?.ok) await repository?.requestPersistence()
    await refresh()
    return outcome?.ok === true
  }

  async function unpin(id: string): Promise<boolean> {
    const outcome = await (await useRepositories())?.snapshots.unpin(id, 'reader')
    await refresh()
    return outcome?.ok === true
  }

  async function askPersistence(): Promise<boolean> {
    const answer = await (await useRepositories())?.snapshots.requestPersistence()
    await refresh()
    return answer === 'granted'
  }

  async function rollback(code: string): Promise<StorageOutcome> {
    const slug = townOf(code)?.slug
    const turned = slug !== undefined && (await useSnapshotStore().turn(slug))
    await refresh()
    return turned ? 'switched' : 'no-previous'
  }

  async function exportFile(id: string): Promise<string | undefined> {
    const outcome = await (await useRepositories())?.snapshots.exportSnapshotFile(id)
    return outcome?.ok ? outcome.value : undefined
  }

  /** All that the reader set or wrote, private notes too. */
  const exportDevice = () => useCarryStore().exportFile(true)

  /** A snapshot or what a reader set on another device: the file says which. */
  async function importFile(file: Blob): Promise<StorageOutcome> {
    const repositories = await useRepositories()
    if (!repositories) return 'unavailable'
    if (file.size > LARGEST_FILE) return 'too-large'
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return 'unavailable'
    const snapshot = await repositories.snapshots.importSnapshotFile(text)
    if (!snapshot.ok && snapshot.problem.kind === 'wrong-kind') return importDevice(text)
    await refresh()
    return snapshot.ok ? 'imported' : snapshot.problem.kind
  }

  async function importDevice(text: string): Promise<StorageOutcome> {
    const outcome = await useCarryStore().importFile(text, 'merge')
    return outcome === 'imported' ? 'imported-device' : outcome
  }

  return {
    entries,
    usage,
    refresh,
    townOf,
    remove,
    pin,
    unpin,
    askPersistence,
    rollback,
    exportFile,
    exportDevice,
    importFile,
  }
})
