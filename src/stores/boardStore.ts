import { defineStore } from 'pinia'
import { computed } from 'vue'
import { boardCodes, tidyBoard } from '@/domain/board'
import type { Board, KeptBoard } from '@/domain/board'
import { usePreferencesStore } from './preferencesStore'
import { useRepositories } from './repositories'

/** Boards that the reader keeps, and the publications that stay on the device as long as they do. */
export const useBoardStore = defineStore('boards', () => {
  const store = usePreferencesStore()
  const boards = computed(() => store.preferences.boards)

  const find = (id: string) => boards.value.find((board) => board.id === id)

  /**
   * Keeps a board, a new one at the top of the list.
   *
   * @returns the board as kept, and whether all publications that it stays with are on the device
   */
  async function keep(
    board: Board,
    id = newId(),
  ): Promise<{ readonly board: KeptBoard; readonly offline: boolean }> {
    await store.read()
    const kept: KeptBoard = { id, ...tidyBoard(board) }
    const before = find(id)
    const next = before
      ? boards.value.map((other) => (other.id === id ? kept : other))
      : [kept, ...boards.value]
    await store.update({ boards: next })
    const left = Object.values(before?.frozen ?? {}).filter(
      (snapshotId) => !Object.values(kept.frozen).includes(snapshotId),
    )
    await unpin(id, left)
    const offline = await pinFrozen(kept)
    await (await useRepositories())?.snapshots.requestPersistence()
    return { board: kept, offline }
  }

  async function remove(id: string): Promise<void> {
    await store.read()
    const before = find(id)
    await store.update({ boards: boards.value.filter((board) => board.id !== id) })
    await unpin(id, Object.values(before?.frozen ?? {}))
  }

  async function unpin(id: string, snapshotIds: readonly string[]): Promise<void> {
    const repository = (await useRepositories())?.snapshots
    for (const snapshotId of snapshotIds) await repository?.unpin(snapshotId, `board:${id}`)
  }

  /** Brings what is missing and pins all of it; also repairs what the browser removed. */
  async function pinFrozen(board: KeptBoard): Promise<boolean> {
    const repository = (await useRepositories())?.snapshots
    if (!repository) return false
    let all = true
    for (const code of boardCodes(board)) {
      const snapshotId = board.frozen[code]
      if (snapshotId === undefined) continue
      const here = await repository.snapshotById(code, snapshotId)
      const pinned = here.ok && (await repository.pin(snapshotId, `board:${board.id}`)).ok
      all &&= pinned
    }
    return all
  }

  return { boards, find, keep, remove, pinFrozen }
})

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
