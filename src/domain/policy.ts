export const POLICY_LEVELS = [
  'field',
  'measure',
  'direction',
  'effort',
  'chapter',
  'section',
] as const
export type PolicyLevel = (typeof POLICY_LEVELS)[number]

/** A place in a plan's tree (施策体系). */
export interface Policy {
  readonly id: string
  readonly documentId: string
  readonly parentId?: string
  readonly level: PolicyLevel
  readonly number: string
  readonly title: string
}

/** From the root of the tree down to the policy itself. */
export function policyTrail(policies: readonly Policy[], id: string | undefined): Policy[] {
  const trail: Policy[] = []
  let next = id
  while (next !== undefined && trail.length < POLICY_LEVELS.length) {
    const policy = policies.find((candidate) => candidate.id === next)
    if (!policy) break
    trail.unshift(policy)
    next = policy.parentId
  }
  return trail
}
