import type { GenericSchema } from 'valibot'
import type { Comparison, ComparisonEntry } from '@/domain/comparison'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { FetchProblem } from './fetchProblem'
import { decodeText, parseWireFile } from './parseWireFile'
import { requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'
import { comparisonFile, comparisonListFile } from './schema/comparisonFile'

/** What may be compared, and who has it. Nothing of it is kept: without network the device's own figures tell. */
export interface ComparisonRepository {
  list(): Promise<Result<readonly ComparisonEntry[], FetchProblem>>
  /** `http-status` 404: there is no such comparison. */
  comparison(conceptId: string): Promise<Result<Comparison, FetchProblem>>
}

/** No method throws. */
export function createComparisonRepository(edge: NetworkEdge): ComparisonRepository {
  async function read<Output>(path: string, schema: GenericSchema<unknown, Output>) {
    const received = await requestFile(edge, path, { cache: 'no-cache' })
    if (!received.ok) return received
    const parsed = parseWireFile(schema, decodeText(received.value.bytes))
    return parsed.ok ? parsed : failure({ ...parsed.problem, url: received.value.url })
  }

  return {
    async list() {
      const file = await read('open-data/comparisons.json', comparisonListFile)
      if (!file.ok) return file
      return success(
        file.value.comparisons.map(({ concept, name, note, municipalities }) => ({
          concept: { id: concept, name, note },
          municipalities,
        })),
      )
    },

    async comparison(conceptId) {
      const path = `open-data/comparisons/${conceptId}.json`
      const url = edge.base + path
      if (!/^[a-z0-9-]{1,100}$/.test(conceptId))
        return failure({ kind: 'http-status', url, status: 404 })
      const file = await read(path, comparisonFile)
      if (!file.ok) return file
      const { concept, name, note, indicators } = file.value
      if (concept !== conceptId) return failure({ kind: 'wrong-shape', url, where: 'concept' })
      return success({
        concept: { id: concept, name, note },
        members: indicators.map(({ code, indicator_id }) => ({ code, indicatorId: indicator_id })),
      })
    },
  }
}
