/** The platform did not answer in time. What it was asked may still happen later. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded'
}

/** The promise's own outcome, or `TimeLimitExceeded` after so many milliseconds. Leaves no timer behind. */
export function withinTime<Value>(work: PromiseLike<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeLimitExceeded()), limit)
    work.then(resolve, reject).then(() => clearTimeout(timer))
  })
}
