import { defineStore } from 'pinia'
import type { ImportProblem } from '@/snapshots/importProblem'
import { useBoardStore } from './boardStore'
import { usePreferencesStore } from './preferencesStore'
import { useRepositories } from './repositories'

/** List, boards and notes as a file, out and in. */
export const useCarryStore = defineStore('carry', () => {
  const store = usePreferencesStore()
  const boards = useBoardStore()

  /** @returns the text of the file; `undefined` where it cannot be made here */
  async function exportFile(notes: boolean): Promise<string | undefined> {
    const file = await (await useRepositories())?.preferences.exportDeviceFile({ notes })
    return file?.ok ? file.value : undefined
  }

  async function importFile(
    text: string,
    how: 'merge' | 'replace',
  ): Promise<'imported' | 'unavailable' | ImportProblem['kind']> {
    await store.read()
    const outcome = await (await useRepositories())?.preferences.importDeviceFile(text, how)
    if (!outcome) return 'unavailable'
    if (!outcome.ok) return outcome.problem.kind
    store.preferences = outcome.value.preferences
    store.storage = outcome.value.storage
    for (const board of boards.boards) void boards.pinFrozen(board)
    return 'imported'
  }

  return { exportFile, importFile }
})
