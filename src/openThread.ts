import { scriptUrl } from './pwa/scriptUrl'
import { connectThread } from './snapshots/threadClient'
import type { ThreadRepository } from './snapshots/threadClient'
import searchAddress from './searchThread?worker&url'
import snapshotAddress from './snapshotThread?worker&url'

/** Starts the thread for large publications; loaded when the first of them is met. */
export function openSnapshotThread(): Promise<ThreadRepository> {
  return connectThread(open(snapshotAddress, 'snapshots'))
}

/** Starts the thread that searches among very many indicators. */
export function openSearchThread(): Worker {
  return open(searchAddress, 'search')
}

/** @throws where the browser or the policy of the site refuses */
function open(address: string, name: string): Worker {
  const url = new URL(address, window.location.href).href
  return new Worker(scriptUrl(window, url), { type: 'module', name })
}
