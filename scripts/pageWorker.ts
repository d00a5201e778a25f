/** A process of its own that draws and packs one share of the site after another, as `pagePool` asks. */
import type { KindStyles } from './inlineStyles'
import { drawInto, packData, packDrawn } from './packShare'
import type { DrawOrder, PackOrder, PageAnswer, PageOrder } from './pagePool'
import { loadCompared, loadTown, prepareTown } from './town'
import type { DrawnTown, TownJob } from './town'
import type { WorkerFault } from './workerPool'
import { writePageShare } from './writePages'
import type { PageSite } from './writePages'

let site: PageSite | undefined
let styles: KindStyles | undefined
/** One municipality at a time is in memory. */
let held: { readonly key: string; readonly town: DrawnTown } | undefined

function townOf(job: TownJob): DrawnTown {
  if (held?.key !== job.key) {
    held = undefined
    held = { key: job.key, town: loadTown(job) }
  }
  return held.town
}

async function draw({ task, key, cache, input, town, compared }: DrawOrder): Promise<void> {
  if (!site) throw new Error('no site was given')
  const files = drawInto(cache, key)
  try {
    const paths = await writePageShare(
      site,
      task,
      {
        ...input,
        ...(town ? { town: townOf(town) } : {}),
        ...(compared ? { compared: compared.map((one) => loadCompared(cache, one)) } : {}),
      },
      files.write,
    )
    files.finish(paths)
  } catch (error) {
    files.drop()
    throw error
  }
}

async function pack(order: PackOrder): Promise<void> {
  if (!styles) throw new Error('no styles were given')
  if ('drawn' in order) await packDrawn(order, order.drawn, styles)
  else await packData(order, order.generated, order.folders)
}

async function work(order: PageOrder): Promise<PageAnswer | undefined> {
  if ('site' in order) site = order.site
  else if ('styles' in order) styles = order.styles
  else if ('prepare' in order) return { facts: await prepareTown(order.prepare) }
  else {
    await ('draw' in order ? draw(order.draw) : pack(order.pack))
    return {}
  }
  return undefined
}

async function follow(order: PageOrder): Promise<PageAnswer | WorkerFault | undefined> {
  try {
    return await work(order)
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (order: PageOrder) => {
  void follow(order).then((answer) => {
    if (answer) process.send?.(answer)
  })
})
