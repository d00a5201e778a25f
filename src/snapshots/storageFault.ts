import type { NotKeptReason } from './storageState'

const REASON_BY_NAME: Readonly<Record<string, NotKeptReason>> = {
  QuotaExceededError: 'quota',
  TimeLimitExceeded: 'timeout',
  DatabaseBlocked: 'blocked',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  TypeError: 'unavailable',
}

/** What iOS, a cleared storage and another tab's upgrade leave behind. */
const CONNECTION_LOST = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError']

/**
 * Why nothing was kept, from whatever was thrown. A full disk shows only as the cause of an aborted transaction,
 * therefore the causes are asked first.
 */
export function notKeptReasonOf(error: unknown): NotKeptReason {
  const reasons = namesOf(error).flatMap((name) => REASON_BY_NAME[name] ?? [])
  return reasons.includes('quota') ? 'quota' : (reasons.at(-1) ?? 'failed')
}

/** True where opening the database anew may help. */
export function isConnectionLost(error: unknown): boolean {
  return namesOf(error).some((name) => CONNECTION_LOST.includes(name))
}

/** Names of an error and of its causes, outermost first. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  const own = typeof name === 'string' ? [name] : []
  return [...own, ...namesOf(inner ?? cause, depth + 1)]
}
