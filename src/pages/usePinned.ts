import { computed, onMounted, watch } from 'vue'
import { pinnedThing } from '@/components/council/pinnedThing'
import type { PinnedSource } from '@/components/council/pinnedThing'
import { pinKind } from '@/domain/pin'
import type { Pin } from '@/domain/pin'
import { useAppStore } from '@/stores/appStore'
import { useFrozenStore } from '@/stores/frozenStore'
import { usePlansStore } from '@/stores/plansStore'
import { useSnapshotStore } from '@/stores/snapshotStore'

/**
 * What pins stand for: the newest figures of their municipalities, or those of the publications that a board
 * stays with.
 *
 * @param frozen code of municipality → publication
 */
export function usePinned(
  pins: () => readonly Pin[],
  frozen: () => Readonly<Record<string, string>> = () => ({}),
) {
  const app = useAppStore()
  const live = useSnapshotStore()
  const fixed = useFrozenStore()
  const plans = usePlansStore()

  const codes = computed(() => [...new Set(pins().map(({ code }) => code))])
  const withPlans = computed(
    () => new Set(pins().flatMap((pin) => (pinKind(pin) === 'indicator' ? [] : [pin.code]))),
  )
  const slugOf = (code: string) => live.municipalities.find((entry) => entry.code === code)?.slug

  async function load(code: string): Promise<void> {
    await live.loadMunicipalities()
    const slug = slugOf(code)
    if (slug === undefined) return
    const id = frozen()[code]
    if (id === undefined) await live.load(slug)
    else await fixed.load(slug, id)
    const snapshot = snapshotOf(code)
    if (snapshot && withPlans.value.has(code)) await plans.loadPlansOf(code, snapshot.id)
  }

  function snapshotOf(code: string) {
    const id = frozen()[code]
    return id === undefined ? live.shown[slugOf(code) ?? '']?.snapshot : fixed.byId[id]
  }

  function sourceOf(code: string): PinnedSource {
    const slug = slugOf(code)
    const id = frozen()[code]
    const snapshot = snapshotOf(code)
    const state = id === undefined ? live.states[slug ?? ''] : fixed.states[id]
    const unknownTown = live.municipalities.length > 0 && slug === undefined
    const plansGone = snapshot !== undefined && plans.faults[snapshot.id] !== undefined
    return {
      snapshot,
      plans: snapshot && plans.byId[snapshot.id],
      unavailable:
        unknownTown ||
        plansGone ||
        ['nothing-held', 'unknown', 'unknown-municipality'].includes(state ?? ''),
    }
  }

  onMounted(() => {
    watch(
      () =>
        codes.value.map((code) => `${code} ${frozen()[code] ?? ''} ${withPlans.value.has(code)}`),
      () => app.expectFigures(Promise.all(codes.value.map(load))),
      { immediate: true },
    )
  })

  const things = computed(() =>
    pins().map((pin) => pinnedThing(pin, sourceOf(pin.code), frozen()[pin.code])),
  )
  /** Publications that are shown, one for each municipality. */
  const snapshots = computed(() => codes.value.flatMap((code) => snapshotOf(code) ?? []))
  return { things, snapshots, retry: () => Promise.all(codes.value.map(load)) }
}
