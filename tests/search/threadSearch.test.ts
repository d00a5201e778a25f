import { afterEach, describe, expect, it } from 'vitest'
import { readPackage } from '@/authoring/readPackage'
import { searchBy } from '@/search/indicatorSearch'
import { createSearchIndex } from '@/search/searchIndex'
import { serveSearch } from '@/search/serveSearch'
import { snapshotDocuments } from '@/search/snapshotDocuments'
import type { SearchedSnapshot } from '@/search/snapshotDocuments'
import { searchInThread, SearchLost } from '@/search/threadSearch'
import type { SearchThread } from '@/search/threadSearch'
import { readDataFolder } from '../../scripts/readDataFolder'

const source = readPackage(readDataFolder('data/102041-isesaki').tables)
const isesaki: SearchedSnapshot = {
  ...source,
  records: source.indicators.map((indicator) => ({ indicator })),
}
const here = searchBy(createSearchIndex(snapshotDocuments(isesaki)))
const noPause = () => Promise.resolve()

const open: { close(): void }[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** Both ends of a real line; the far end answers by what is given. */
function line(serve: (port: MessagePort) => void) {
  const { port1, port2 } = new MessageChannel()
  open.push(port1, port2)
  let parts = 0
  serve(port2)
  const send = port1.postMessage.bind(port1)
  const thread = Object.assign(port1, {
    onerror: null,
    terminate: () => port1.close(),
    postMessage(message: { kind: string }) {
      if (message.kind === 'part') parts += 1
      send(message)
    },
  }) as unknown as SearchThread
  return { thread, parts: () => parts }
}

describe('searching in a thread', () => {
  it('finds what the page itself finds, in the same order', async () => {
    const { thread, parts } = line(serveSearch)
    const search = await searchInThread(thread, isesaki, noPause)
    expect(parts()).toBeGreaterThan(1)
    for (const words of [
      'ごみ',
      '火災報知器',
      'しぜい',
      'まいなかーど',
      'リサイクリ率',
      '率',
      '量子',
    ]) {
      expect(await search.find(words)).toEqual(await here.find(words))
      expect(await search.suggestions(words)).toEqual(await here.suggestions(words))
    }
    expect((await search.find('ごみ')).length).toBeGreaterThan(0)
  })

  it('answers each question by its own answer, whatever order they come in', async () => {
    const { thread } = line(serveSearch)
    const search = await searchInThread(thread, isesaki, noPause)
    const words = ['率', 'ごみ', '量子', '火災']
    expect(await Promise.all(words.map((one) => search.find(one)))).toEqual(
      words.map((one) => here.find(one)),
    )
  })

  it('is given up where the thread does not start, in time or at all', async () => {
    const dumb = line(() => undefined)
    await expect(searchInThread(dumb.thread, isesaki, noPause, 20)).rejects.toThrow(SearchLost)
    const broken = line(() => undefined)
    const starting = searchInThread(broken.thread, isesaki, noPause)
    broken.thread.onerror?.({} as ErrorEvent)
    await expect(starting).rejects.toThrow(SearchLost)
  })

  it('rejects what was asked when the thread ends, and everything after', async () => {
    const { thread } = line(serveSearch)
    const search = await searchInThread(thread, isesaki, noPause)
    const asked = search.find('ごみ')
    thread.onerror?.({} as ErrorEvent)
    await expect(asked).rejects.toThrow(SearchLost)
    await expect(search.find('ごみ')).rejects.toThrow(SearchLost)
  })
})
