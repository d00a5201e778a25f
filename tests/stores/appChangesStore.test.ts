import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '@/domain/result'
import { createPreferencesRepository } from '@/snapshots/preferencesRepository'
import { useAppChangesStore } from '@/stores/appChangesStore'
import { provideRepositories } from '@/stores/repositories'
import { appChanges } from '../../scripts/appChanges'
import { testDevice } from '../snapshots/testDevice'

const OLD = { id: '00000001', text: '一つめ' }
const NEW = { id: '00000002', text: '二つめ' }

/** One visit to a device, with the changes that the server tells of. */
function visit(device: ReturnType<typeof testDevice>, told: readonly (typeof OLD)[] | 'offline') {
  setActivePinia(createPinia())
  provideRepositories(async () => {
    const preferences = createPreferencesRepository({ openDatabase: device.open })
    const answer =
      told === 'offline'
        ? failure({ kind: 'offline', url: '/app-changes.json' })
        : success({ schema_version: 1, changes: [...told] })
    return { preferences, appChanges: async () => answer } as never
  })
  return useAppChangesStore()
}

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => provideRepositories(undefined))

describe('what changed in the app', () => {
  it('is no news at the first visit', async () => {
    const store = visit(testDevice(), [OLD])
    await store.notice([OLD.id])
    expect(store.news).toEqual([])
  })

  it('is told once after an update, until the reader has seen it', async () => {
    const device = testDevice()
    await visit(device, [OLD]).notice([OLD.id])
    for (const time of ['first', 'second']) {
      const store = visit(device, [NEW, OLD])
      await store.notice([NEW.id, OLD.id])
      expect(store.news, time).toEqual([NEW])
      if (time === 'second') await store.markNewsSeen()
    }
    const store = visit(device, [NEW, OLD])
    await store.notice([NEW.id, OLD.id])
    expect(store.news).toEqual([])
  })

  it('is told before a waiting version is taken, and then not once more', async () => {
    const device = testDevice()
    const before = visit(device, [NEW, OLD])
    await before.notice([OLD.id])
    await before.load()
    expect(before.waiting).toEqual([NEW])
    await before.markWaitingSeen()
    const after = visit(device, [NEW, OLD])
    await after.notice([NEW.id, OLD.id])
    expect(after.news).toEqual([])
  })

  it('waits for a visit with network, and forgets nothing meanwhile', async () => {
    const device = testDevice()
    await visit(device, [OLD]).notice([OLD.id])
    const offline = visit(device, 'offline')
    await offline.notice([NEW.id, OLD.id])
    await offline.markWaitingSeen()
    expect(offline.news).toEqual([])
    const store = visit(device, [NEW, OLD])
    await store.notice([NEW.id, OLD.id])
    expect(store.news).toEqual([NEW])
  })
})

describe('the change log', () => {
  it('gives what it says to residents, newest first, under a name of its words', () => {
    const log = [
      '## 未公開 Unreleased',
      '### 住民 Residents',
      '- 新しい `こと`。',
      '### 職員 Clerks',
      '- 職員のこと。',
      '## 0.1.0',
      '### 住民 Residents',
      '- 古いこと。',
    ].join('\n')
    const { changes } = appChanges(log)
    expect(changes.map(({ text }) => text)).toEqual(['新しい こと。', '古いこと。'])
    expect(appChanges(`${log}\n`).changes).toEqual(changes)
  })

  it('has something to say, each thing once', () => {
    const ids = appChanges().changes.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
