import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { planAddress } from '@/components/plan/planAddress'
import type { LinkRow } from '@/components/plan/LinkRows.vue'
import { useText } from '@/composables/useText'
import type { Snapshot } from '@/domain/snapshot'
import type { SearchDocument, SearchKind } from '@/search/searchDocument'
import type { SearchIndex } from '@/search/searchIndex'
import { usePlansStore } from '@/stores/plansStore'
import { LIST_TEXT } from '@/text/listText'
import { pause } from './useIndicatorSearch'

/** What is found beside indicators. */
type PlanKind = Exclude<SearchKind, 'indicator'>
const KINDS: readonly PlanKind[] = ['initiative', 'pledge', 'project', 'department', 'policy']

export interface FoundGroup {
  readonly kind: PlanKind
  readonly label: string
  readonly rows: readonly LinkRow[]
  readonly total: number
}

/** So many of each kind before the reader asks for more, and then. */
const FEW = 3
const MANY = 100

/**
 * Searches what is not an indicator. The index is made when the first word is typed: of the snapshot at once, and
 * of pledges, projects and departments when their file is there; a publication without them is searched without.
 */
export function usePlanSearch(snapshot: Ref<Snapshot | undefined>, query: () => string) {
  const listText = useText(LIST_TEXT)
  const plansStore = usePlansStore()
  const index = shallowRef<SearchIndex>()
  /** Snapshot, and whether with its plans, that the index is of. */
  const indexed = ref('')
  const opened = ref<PlanKind>()

  async function makeIndex(now: Snapshot): Promise<void> {
    const plans = plansStore.byId[now.id]
    const content = `${now.id} ${plans !== undefined}`
    if (indexed.value === content) return
    indexed.value = content
    const [{ createSearchIndexInSlices }, { snapshotDocuments }, { plansDocuments }] =
      await Promise.all([
        import('@/search/searchIndex'),
        import('@/search/snapshotDocuments'),
        import('@/search/plansDocuments'),
      ])
    const whole = plans ? { ...now, policies: plans.policies, initiatives: plans.initiatives } : now
    const documents = [
      ...snapshotDocuments({ ...whole, records: [] }),
      ...(plans ? plansDocuments(now.municipality.slug, plans) : []),
    ]
    const made = await createSearchIndexInSlices(documents, pause)
    if (indexed.value === content) index.value = made
  }

  onMounted(() => {
    watch(
      [snapshot, query, () => snapshot.value && plansStore.byId[snapshot.value.id]],
      ([now, words]) => {
        opened.value = undefined
        if (!now?.complete || words === '') return
        void plansStore.loadPlans(now.municipality.slug)
        // Scripts that could not be fetched: the strip says so, and the next word tries again.
        makeIndex(now).catch(() => (indexed.value = ''))
      },
      { immediate: true },
    )
  })

  const groups: ComputedRef<readonly FoundGroup[]> = computed(() => {
    const words = query()
    if (words === '' || !index.value) return []
    const limit = opened.value ? MANY : FEW
    const result = index.value.search(words, { kinds: KINDS, limit })
    return result.groups.flatMap(({ kind, hits, total }) =>
      kind === 'indicator'
        ? []
        : {
            kind,
            label: listText.kinds[kind],
            rows: hits
              .slice(0, opened.value === kind ? MANY : FEW)
              .map(({ document }) => rowOf(document)),
            total,
          },
    )
  })

  return { groups, open: (kind: PlanKind) => (opened.value = kind) }
}

function rowOf({ kind, id, title, context, href }: SearchDocument): LinkRow {
  const slug = href.split('/')[1] ?? ''
  return {
    id: `${kind} ${id}`,
    title,
    ...(context.length > 0 ? { support: context.slice(-2).join(' ・ ') } : {}),
    to: addressOf(slug, kind, id),
  }
}

function addressOf(slug: string, kind: SearchKind, id: string): LinkRow['to'] {
  switch (kind) {
    case 'indicator':
      return { name: 'indicator', params: { slug, indicatorId: id } }
    case 'initiative':
      return planAddress.initiative(slug, id)
    case 'pledge':
      return planAddress.pledge(slug, id)
    case 'project':
      return planAddress.project(slug, id)
    case 'department':
      return planAddress.department(slug, id)
    case 'policy':
      return planAddress.policy(slug, id)
  }
}
