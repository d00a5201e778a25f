import { computed, onMounted, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLanguage } from '@/composables/useText'
import { writeTowns } from '@/domain/comparison'
import { useAppStore } from '@/stores/appStore'
import { useComparisonStore } from '@/stores/comparisonStore'
import { usePreferencesStore } from '@/stores/preferencesStore'
import { useSnapshotStore } from '@/stores/snapshotStore'
import { comparedTowns, entryOf, loadComparedTowns } from './comparedTowns'
import { pageTitle } from './shownPage'

/** The comparison of one concept as its page shows it: who has it, who stands side by side, and what lacks. */
export function useComparedTowns(conceptId: () => string) {
  const language = useLanguage()
  const snapshots = useSnapshotStore()
  const comparisons = useComparisonStore()
  const preferences = usePreferencesStore()
  const app = useAppStore()
  const route = useRoute()
  const router = useRouter()

  const asked = computed(() => route.query['towns'])
  const towns = computed(() => comparedTowns(conceptId(), asked.value))
  const state = computed(() => comparisons.stateOf(conceptId()))
  const entries = computed(() =>
    towns.value.chosen.flatMap(({ slug }) => entryOf(slug, conceptId()) ?? []),
  )

  const { isHere, isLacking } = comparisons
  /** Where only the device tells, what is not on it may have the concept or not. */
  const unsure = computed(() => {
    if (state.value !== 'device-only') return []
    return comparisons.few ? snapshots.municipalities : towns.value.others
  })
  const loading = computed(() =>
    towns.value.chosen.some(({ slug }) => !isHere(slug) && !isLacking(slug)),
  )
  /** Their figures are not on the device, and nobody brings them. */
  const lacking = computed(() =>
    [...new Set([...towns.value.chosen, ...unsure.value])].filter(({ slug }) => isLacking(slug)),
  )
  /** Asked for, and without such an indicator in the edition that is shown. */
  const without = computed(() => [
    ...towns.value.others.filter(({ slug }) => state.value === 'listed' || isHere(slug)),
    ...towns.value.chosen.filter(({ slug }) => isHere(slug) && !entryOf(slug, conceptId())),
  ])

  const isAnswered = () =>
    app.online && Object.values(snapshots.checks).some(({ kind }) => kind === 'answered')
  const load = () => loadComparedTowns(conceptId(), asked.value)

  /** Lays these side by side from now on, here and in other comparisons; the address says so. */
  function choose(codes: readonly string[]): void {
    void router.replace({ query: { ...route.query, towns: writeTowns(codes) } })
    void preferences.update({ compared: codes })
  }

  onMounted(() => {
    watch([conceptId, asked], load, { immediate: true })
    // Somebody answers again: what lacked is asked for once more.
    watch(isAnswered, (answered) => {
      if (answered && (state.value === 'device-only' || lacking.value.length > 0)) void load()
    })
    watch(entries, () => (document.title = pageTitle(route, language)), { immediate: true })
  })
  return { towns, entries, state, loading, lacking, without, choose, load }
}
