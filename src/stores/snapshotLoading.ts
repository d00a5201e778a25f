import type { Snapshot } from '@/domain/snapshot'
import type { HeldSnapshot, RefreshOutcome } from '@/snapshots/heldSnapshot'
import type { SnapshotRepository } from '@/snapshots/snapshotRepository'
import { wakePage } from '@/composables/firstTouch'
import { useRepositories } from './repositories'
import { isUnanswered } from './snapshotShelf'
import type { CheckState, SnapshotShelf } from './snapshotShelf'

/** Brings figures from device and network onto the shelf of the store; loaded after the first page is on screen. */
export interface SnapshotLoading {
  load(slug: string): Promise<void>
  check(slug: string): Promise<void>
  loadMunicipalities(): Promise<void>
  turn(slug: string): Promise<boolean>
}

export function createSnapshotLoading(shelf: SnapshotShelf): SnapshotLoading {
  const loading = new Map<string, Promise<void>>()
  let translate = ({ snapshot }: HeldSnapshot): Snapshot => snapshot
  async function repositoryOrNone(): Promise<SnapshotRepository | undefined> {
    const doors = await useRepositories()
    if (doors) translate = doors.translate
    return doors?.snapshots
  }

  async function codeOf(slug: string): Promise<string | undefined> {
    const known = shelf.shown[slug]?.snapshot.municipality.code
    if (known) return known
    await loadMunicipalities()
    return shelf.municipalities.value.find((entry) => entry.slug === slug)?.code
  }

  /** What the device holds at once, then what the network says. */
  async function loadMunicipalities(): Promise<void> {
    const repository = await repositoryOrNone()
    if (!repository || shelf.municipalities.value.length > 0) return
    const stored = await repository.municipalities()
    if (stored && stored.length > 0) shelf.municipalities.value = stored
    const fresh = repository.refreshMunicipalities().then((outcome) => {
      if (outcome.ok) shelf.municipalities.value = outcome.value
    })
    if (shelf.municipalities.value.length === 0) await fresh
  }

  async function loadFresh(slug: string): Promise<void> {
    const repository = await repositoryOrNone()
    if (!repository) return
    if (shelf.states[slug] !== 'shown') shelf.states[slug] = 'loading'
    const code = await codeOf(slug)
    if (code === undefined) {
      if (shelf.states[slug] !== 'shown') {
        const isListed = shelf.municipalities.value.length > 0
        shelf.states[slug] = isListed ? 'unknown-municipality' : 'nothing-held'
      }
      return
    }
    const stored = await repository.current(code)
    shelf.storage.value = stored.storage
    if (stored.kind === 'found') {
      shelf.damagedId.value = stored.damagedId
      if (stored.checkedOn !== undefined)
        shelf.checks[slug] = { kind: 'answered', on: stored.checkedOn }
      take(slug, stored.held, stored.declinedId)
      void check(slug).then(loadMunicipalities)
      return
    }
    await check(slug)
    void loadMunicipalities()
    if (shelf.states[slug] !== 'shown') shelf.states[slug] = 'nothing-held'
  }

  /**
   * A whole snapshot replaces a part of the same one, or nothing at all; else it waits to be asked for. The one
   * that the reader went back to was asked for already: it replaces the one that they declined.
   */
  function take(slug: string, held: HeldSnapshot, declinedId: string | undefined): void {
    const now = shelf.shown[slug]
    shelf.declined[slug] = declinedId
    if (now && now.snapshot.id === declinedId) {
      shelf.show(slug, translate(held), held.source)
      // What was drawn of the other one must not stay asleep beside this one's date.
      wakePage()
    } else if (!now || now.snapshot.id === held.id) {
      shelf.show(slug, translate(held), now ? now.source : held.source)
    } else if (held.publishedOn > now.snapshot.publishedOn) {
      shelf.available[slug] = translate(held)
    }
  }

  async function check(slug: string): Promise<void> {
    const repository = await repositoryOrNone()
    const code = await codeOf(slug)
    if (!repository || code === undefined) return
    const before = shelf.checks[slug]
    shelf.checks[slug] = {
      kind: 'checking',
      since: lastAnswered(before),
      unanswered: isUnanswered(before),
    }
    const outcome = await repository.refresh(code)
    shelf.storage.value = storageAfter(outcome, repository)
    shelf.checks[slug] = checkState(outcome, before)
    if ('removedForRoom' in outcome && outcome.removedForRoom)
      shelf.removedForRoom.value = outcome.removedForRoom
    if ('held' in outcome)
      take(slug, outcome.held, 'declinedId' in outcome ? outcome.declinedId : undefined)
  }

  return {
    loadMunicipalities,
    check,
    load(slug) {
      const running = loading.get(slug)
      if (running) return running
      const run = loadFresh(slug).finally(() => loading.delete(slug))
      loading.set(slug, run)
      return run
    },
    async turn(slug) {
      const repository = await repositoryOrNone()
      const code = await codeOf(slug)
      const turned = code === undefined ? undefined : await repository?.rollback(code)
      if (!repository || code === undefined || !turned?.ok) return false
      const current = await repository.current(code)
      shelf.declined[slug] = current.kind === 'found' ? current.declinedId : undefined
      shelf.available[slug] = undefined
      shelf.show(slug, translate(turned.value), turned.value.source)
      return true
    },
  }
}

function storageAfter(outcome: RefreshOutcome, repository: SnapshotRepository) {
  return outcome.kind === 'not-kept'
    ? ({ kind: 'memory-only', reason: outcome.reason } as const)
    : repository.storage()
}

/** The last answered check counts until there is another one, however often asking fails meanwhile. */
function checkState(outcome: RefreshOutcome, before: CheckState | undefined): CheckState {
  const since = lastAnswered(before)
  switch (outcome.kind) {
    case 'up-to-date':
    case 'updated':
    case 'not-kept':
      return { kind: 'answered', on: outcome.checkedOn }
    case 'refused':
      return { kind: 'refused', problem: outcome.problem.kind, since }
    case 'unreachable':
      return { kind: 'failed', since }
  }
}

function lastAnswered(state: CheckState | undefined): string | undefined {
  if (state?.kind === 'answered') return state.on
  return state && 'since' in state ? state.since : undefined
}
