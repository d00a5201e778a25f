import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { FetchProblem } from './fetchProblem'
import { decodeText } from './parseWireFile'
import { requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What a card for frames calls itself in its own words: the title of its page. Never throws. */
export async function fetchFrameTitle(
  edge: NetworkEdge,
  path: string,
): Promise<Result<string, FetchProblem>> {
  const received = await requestFile(edge, path, { content: 'html' })
  if (!received.ok) return received
  const { url, bytes } = received.value
  const title = /<title>([^<]+)<\/title>/.exec(decodeText(bytes) ?? '')?.[1]
  if (title === undefined) return failure({ kind: 'truncated', url })
  return success(title.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
}
