import type { RouteLocationRaw } from 'vue-router'
import type { PlannedInitiative, Plans } from '@/domain/plans'
import type { Pin } from '@/domain/pin'
import { pinId, pinKey, pinKind } from '@/domain/pin'
import type { Pledge } from '@/domain/pledge'
import { findRecord } from '@/domain/snapshot'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { indicatorAddress } from '@/components/card/cardView'
import { planAddress } from '@/components/plan/planAddress'

/** The pinned thing itself, with the publication that it is read from. */
export type PinnedFigures =
  | { readonly kind: 'indicator'; readonly record: IndicatorRecord }
  | { readonly kind: 'initiative'; readonly initiative: PlannedInitiative }
  | { readonly kind: 'pledge'; readonly pledge: Pledge }

/** Why there is nothing to draw. `missing`: this publication does not have it. */
export type PinnedState = 'here' | 'loading' | 'missing' | 'unavailable'

/** A pin with what it stands for, ready for lists, boards and slides. */
export interface PinnedThing {
  readonly key: string
  readonly pin: Pin
  readonly state: PinnedState
  /** What it is called; the id as long as that is not known. */
  readonly name: string
  readonly municipality: string
  readonly snapshot?: Snapshot
  readonly figures?: PinnedFigures
  readonly to?: RouteLocationRaw
}

/** Publication and plans of a pin's municipality, as far as they are here. */
export interface PinnedSource {
  readonly snapshot?: Snapshot | undefined
  readonly plans?: Plans | undefined
  /** Neither device nor network has it. */
  readonly unavailable: boolean
}

/** @param snapshotId of the publication that links should lead to; the newest where absent */
export function pinnedThing(pin: Pin, source: PinnedSource, snapshotId?: string): PinnedThing {
  const { snapshot, unavailable } = source
  const id = pinId(pin)
  const base = { key: pinKey(pin), pin, name: id, municipality: snapshot?.municipality.name ?? '' }
  const waiting = unavailable ? ('unavailable' as const) : ('loading' as const)
  if (!snapshot?.complete) return { ...base, state: waiting }
  const { slug } = snapshot.municipality
  const kind = pinKind(pin)
  if (kind === 'indicator') {
    const record = findRecord(snapshot, id)
    if (!record) return { ...base, snapshot, state: 'missing' }
    const frozen = {
      name: 'frozen',
      params: { slug, indicatorId: id, snapshotId: snapshotId ?? '' },
    }
    return {
      ...base,
      snapshot,
      state: 'here',
      name: record.indicator.name,
      figures: { kind, record },
      to: snapshotId ? frozen : indicatorAddress(slug, id),
    }
  }
  const { plans } = source
  if (!plans) return { ...base, snapshot, state: waiting }
  const initiative = plans.initiatives.find((one) => one.id === id)
  const pledge = plans.pledges.find((one) => one.id === id)
  if (kind === 'initiative' && initiative) {
    return {
      ...base,
      snapshot,
      state: 'here',
      name: initiative.title,
      figures: { kind, initiative },
      to: planAddress.initiative(slug, id),
    }
  }
  if (kind === 'pledge' && pledge) {
    return {
      ...base,
      snapshot,
      state: 'here',
      name: pledge.title,
      figures: { kind, pledge },
      to: planAddress.pledge(slug, id),
    }
  }
  return { ...base, snapshot, state: 'missing' }
}
