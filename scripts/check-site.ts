/** `npm run check:site -- http://127.0.0.1:8080/`: says in sentences what a host does wrong. */
import { checkSite } from './siteCheck'
import { siteFaultSentence } from './siteFault'

async function main([given]: readonly string[]): Promise<number> {
  if (!given || !URL.canParse(given)) {
    console.error(
      'サイトのアドレスを書いてください。 / Say where the site is: npm run check:site -- http://127.0.0.1:8080/',
    )
    return 2
  }
  const base = given.endsWith('/') ? given : `${given}/`
  const { faults, asked } = await checkSite(base)
  for (const fault of faults) console.log(siteFaultSentence(fault))
  console.log(
    faults.length === 0
      ? `${base} の${asked.length}のアドレスを確かめました。問題はありません。 / ${asked.length} addresses checked, nothing is wrong.`
      : `${base}: 問題が${faults.length}件あります。 / ${faults.length} things are wrong.`,
  )
  return faults.length === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
