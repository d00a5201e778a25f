import { translateSnapshot } from './format/translateSnapshot'
import { fetchAppChanges } from './snapshots/appChanges'
import { createDividedRepository } from './snapshots/dividedRepository'
import { fetchFrameTitle } from './snapshots/frameTitle'
import { createComparisonRepository } from './snapshots/comparisons'
import { createPreferencesRepository } from './snapshots/preferencesRepository'
import { createPublishedTablesRepository } from './snapshots/publishedTables'
import { createSharePictureRepository } from './snapshots/sharePictures'
import { createSnapshotRepository } from './snapshots/snapshotRepository'
import type { Repositories } from './stores/repositories'
import type { Language } from './text/language'

/** The doors to network and device; loaded after the first page is on screen. */
export function openRepositories(base: string, language: Language): Repositories {
  const fetch = window.fetch.bind(window)
  return {
    snapshots: createDividedRepository({
      here: (leaves) =>
        createSnapshotRepository({ fetch, base, storageManager: storageManager(), leaves, pause }),
      openThread: async () => (await import('./openThread')).openSnapshotThread(),
    }),
    openSearchThread: async () => (await import('./openThread')).openSearchThread(),
    preferences: createPreferencesRepository(),
    tables: createPublishedTablesRepository({ fetch, base }),
    comparisons: createComparisonRepository({ fetch, base }),
    appChanges: () => fetchAppChanges({ fetch, base }),
    pictures: createSharePictureRepository({ fetch, base }),
    frameTitle: (path) => fetchFrameTitle({ fetch, base }, path),
    translate: ({ snapshot, words }) =>
      language === 'ja' ? snapshot : translateSnapshot(snapshot, words(), language),
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** Absent where a page came by plain http, and in some windows even to ask is refused. */
function storageManager(): StorageManager | undefined {
  try {
    return navigator.storage as StorageManager | undefined
  } catch {
    return undefined
  }
}
