/** What a process has used so far. */
export interface ResourceUse {
  readonly cpuSeconds: number
  /** Largest memory at any time, in MB. */
  readonly memory: number
}

const MICRO = 1e6
const KILO = 1024

export function resourceUse(): ResourceUse {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { cpuSeconds: (userCPUTime + systemCPUTime) / MICRO, memory: Math.round(maxRSS / KILO) }
}

/** Of several processes: their time together, the memory of the largest. */
export function addUse(uses: readonly ResourceUse[]): ResourceUse {
  return {
    cpuSeconds: uses.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    memory: Math.max(0, ...uses.map(({ memory }) => memory)),
  }
}
