import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Plans } from '@/domain/plans'
import type { PlansProblem } from '@/snapshots/parsePlans'
import { useRepositories } from './repositories'
import { useSnapshotStore } from './snapshotStore'

/** Why there are no plans for a snapshot. */
export type PlansFault = PlansProblem['kind']

/** Plans, pledges, projects and effects of the snapshots on screen; read only for the pages that show them. */
export const usePlansStore = defineStore('plans', () => {
  const byId = shallowReactive<Record<string, Plans>>({})
  const faults = shallowReactive<Record<string, PlansFault | undefined>>({})
  const running = new Map<string, Promise<void>>()

  function show(snapshotId: string, plans: Plans): void {
    byId[snapshotId] = plans
  }

  /** Brings the plans that belong to the snapshot on screen. Calls at a time share one run. */
  async function loadPlans(slug: string): Promise<void> {
    const snapshots = useSnapshotStore()
    await snapshots.load(slug)
    const snapshot = snapshots.shown[slug]?.snapshot
    if (snapshot) await loadPlansOf(snapshot.municipality.code, snapshot.id)
  }

  /** Brings the plans of one publication. */
  async function loadPlansOf(code: string, id: string): Promise<void> {
    if (byId[id]) return
    const run = running.get(id) ?? read(code, id).finally(() => running.delete(id))
    running.set(id, run)
    await run
  }

  async function read(code: string, id: string): Promise<void> {
    const repository = (await useRepositories())?.snapshots
    if (!repository) return
    const held = await repository.snapshotById(code, id)
    const plans = held.ok ? await held.value.plans() : undefined
    if (plans?.ok) show(id, plans.value)
    faults[id] = !plans ? 'unavailable' : plans.ok ? undefined : plans.problem.kind
  }

  return { byId, faults, show, loadPlans, loadPlansOf }
})
