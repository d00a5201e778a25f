import type { Policy } from './policy'

/** The policies of all plans by their place in the tree. */
export interface PlanTree {
  readonly roots: readonly Policy[]
  find(id: string | undefined): Policy | undefined
  children(id: string): readonly Policy[]
  /** From the root down to the policy itself. */
  trail(id: string | undefined): readonly Policy[]
  /** The policy and everything below it. */
  within(id: string): ReadonlySet<string>
}

export function planTree(policies: readonly Policy[]): PlanTree {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const byParent = new Map<string, Policy[]>()
  for (const policy of policies) {
    if (policy.parentId === undefined) continue
    byParent.set(policy.parentId, [...(byParent.get(policy.parentId) ?? []), policy])
  }
  const children = (id: string): readonly Policy[] => byParent.get(id) ?? []
  const within = (id: string): ReadonlySet<string> => {
    const found = new Set([id])
    // A set grows while it is walked, and holds each policy once: it ends even where a tree does not.
    for (const place of found) for (const child of children(place)) found.add(child.id)
    return found
  }
  const trail = (id: string | undefined): readonly Policy[] => {
    const steps: Policy[] = []
    let next = id === undefined ? undefined : byId.get(id)
    // A tree that leads back to itself would not end.
    while (next && steps.length < 8) {
      steps.unshift(next)
      next = next.parentId === undefined ? undefined : byId.get(next.parentId)
    }
    return steps
  }
  return {
    roots: policies.filter(({ parentId }) => parentId === undefined),
    find: (id) => (id === undefined ? undefined : byId.get(id)),
    children,
    trail,
    within,
  }
}

/** The place that has a page of its own: a direction or an effort is shown on its measure's. */
export function shownPlace(tree: PlanTree, id: string): Policy | undefined {
  return [...tree.trail(id)]
    .reverse()
    .find(({ level }) => level !== 'direction' && level !== 'effort')
}
