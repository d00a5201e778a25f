import { createSnapshotRepository } from './snapshots/snapshotRepository'
import { serveRepository } from './snapshots/threadServer'

/** The thread for large publications: the same repository as the page's, with a line to the page. */
serveRepository(
  globalThis,
  createSnapshotRepository({
    fetch: globalThis.fetch.bind(globalThis),
    // A thread has no page that its addresses would be taken from.
    base: import.meta.env.BASE_URL,
  }),
)
