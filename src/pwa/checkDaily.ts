const DAY = 86_400_000
/** Name of the occasion, and of what the worker then says to open pages. The same words stand in the worker. */
export const DAILY_CHECK = 'daily-check'

interface PeriodicSync {
  readonly periodicSync?: {
    register(tag: string, options: { minInterval: number }): Promise<void>
  }
}

/**
 * Asks the browser to wake the worker about once a day, where it grants that (an installed app of some browsers); the
 * worker then looks for a newer app, and open pages for newer figures. Elsewhere nothing happens. Returns the way to
 * stop listening.
 */
export function checkDaily(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  onTimeToCheck: () => void,
): () => void {
  const { periodicSync } = registration as PeriodicSync
  periodicSync?.register(DAILY_CHECK, { minInterval: DAY }).catch(() => undefined)
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (data === DAILY_CHECK) onTimeToCheck()
  }
  container.addEventListener('message', listen)
  return () => container.removeEventListener('message', listen)
}
