import { computed } from 'vue'
import type { Board, KeptBoard } from '@/domain/board'
import { boardFragment } from '@/sharing/boardLink'
import { useBoardStore } from '@/stores/boardStore'
import { usePinned } from './usePinned'

/** The board of an address with its figures, and the reader's own where it is the same. */
export function useBoard(board: () => Board) {
  const store = useBoardStore()
  const { things, snapshots, retry } = usePinned(
    () => board().items,
    () => board().frozen,
  )
  const fragment = computed(() => boardFragment(board()))
  const kept = computed((): KeptBoard | undefined =>
    store.boards.find((other) => boardFragment(other) === fragment.value),
  )
  const entries = computed(() =>
    board().items.flatMap((item, place) => {
      const thing = things.value[place]
      return thing ? [{ item, thing }] : []
    }),
  )
  const ready = computed(() => things.value.every(({ state }) => state !== 'loading'))
  return { entries, things, snapshots, retry, fragment, kept, ready }
}
