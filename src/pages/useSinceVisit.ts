import { computed, onMounted, watch } from 'vue'
import type { Ref } from 'vue'
import type { PinnedThing } from '@/components/council/pinnedThing'
import { useLanguage } from '@/composables/useText'
import { changedIndicators, compareEditions, differenceOf } from '@/domain/difference'
import { pinId } from '@/domain/pin'
import type { Snapshot } from '@/domain/snapshot'
import { differenceRows } from '@/format/differenceRows'
import type { DifferenceRows } from '@/format/differenceRows'
import { useVisitStore } from '@/stores/visitStore'

/** What became otherwise of pinned indicators since the reader last said that they had seen it. */
export function useSinceVisit(
  snapshots: Readonly<Ref<readonly Snapshot[]>>,
  things: Readonly<Ref<readonly PinnedThing[]>>,
) {
  const visit = useVisitStore()
  const language = useLanguage()

  onMounted(() => {
    watch(
      () => snapshots.value.filter(({ complete }) => complete).map(({ id }) => id),
      () => {
        for (const snapshot of snapshots.value) if (snapshot.complete) void visit.lookBack(snapshot)
      },
      { immediate: true },
    )
  })

  const differences = computed(
    () =>
      new Map(
        snapshots.value.flatMap((after) => {
          const before = visit.earlier[after.municipality.code]
          return before ? [[after.id, { before, after, all: compareEditions(before, after) }]] : []
        }),
      ),
  )

  /** By key of the thing; only what changed. */
  const changes = computed(() => {
    const found = new Map<string, DifferenceRows>()
    for (const { key, pin, figures, snapshot } of things.value) {
      const difference = differences.value.get(snapshot?.id ?? '')
      if (figures?.kind !== 'indicator' || !difference) continue
      const own = differenceOf(difference.all, pinId(pin))
      if (changedIndicators(own).length === 0) continue
      found.set(key, differenceRows(difference.before, difference.after, own, language))
    }
    return found
  })

  /** Day of each publication that was seen last. */
  const days = computed(() =>
    [...differences.value.values()].map(({ before }) => before.publishedOn),
  )

  async function markSeen(): Promise<void> {
    for (const snapshot of snapshots.value) await visit.markSeen(snapshot)
  }

  return { changes, days, markSeen }
}
