import { searchBy } from './indicatorSearch'
import type { IndicatorSearch } from './indicatorSearch'
import { createSearchIndex } from './searchIndex'
import type { FromSearchThread, SearchPort, ToSearchThread } from './searchMessages'
import { snapshotDocuments } from './snapshotDocuments'
import type { SearchedSnapshot } from './snapshotDocuments'

/** Makes the index of a snapshot that comes in parts, and answers by it: the same index as a page makes. */
export function serveSearch(port: SearchPort): void {
  const parts: SearchedSnapshot[] = []
  let search: IndicatorSearch | undefined
  const send = (message: FromSearchThread) => port.postMessage(message)

  port.onmessage = ({ data }) => {
    const message = data as ToSearchThread
    if (message.kind === 'part') parts.push(message.part)
    else if (message.kind === 'whole') {
      search = searchBy(createSearchIndex(snapshotDocuments(joined(parts))))
      send({ kind: 'made' })
    } else {
      const { kind, call, words } = message
      void Promise.resolve(search?.[kind](words) ?? []).then((found) =>
        send({ kind: 'answer', call, found }),
      )
    }
  }
}

function joined(parts: readonly SearchedSnapshot[]): SearchedSnapshot {
  return {
    municipality: parts[0]?.municipality ?? { slug: '' },
    records: parts.flatMap(({ records }) => records),
    initiatives: parts.flatMap(({ initiatives }) => initiatives),
    policies: parts.flatMap(({ policies }) => policies),
  }
}
