/** A process of its own that draws one share of the pages after another, as `pagePool` asks. */
import type { PageAnswer, PageOrder } from './pagePool'
import type { WorkerFault } from './workerPool'
import { writePageShare } from './writePages'
import type { PageSite } from './writePages'

let site: PageSite | undefined

async function follow(order: PageOrder): Promise<PageAnswer | WorkerFault | undefined> {
  if ('site' in order) {
    site = order.site
    return undefined
  }
  if (!site) return { fault: 'no site was given' }
  try {
    return { paths: await writePageShare(site, order.task) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (order: PageOrder) => {
  void follow(order).then((answer) => {
    if (answer) process.send?.(answer)
  })
})
