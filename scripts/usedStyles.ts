import postcss from 'postcss'
import { PurgeCSS } from 'purgecss'

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s="]+)(?:="([^"]*)")?/g
/** Longer values are addresses and words, which no style asks for. */
const LONGEST_VALUE = 24

/** Adds what styles can ask for to `names`: elements, classes, ids, attributes and their short values. */
export function collectNames(html: string, names: Set<string>): void {
  for (const [, element = '', attributes = ''] of html.matchAll(TAG)) {
    names.add(element)
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      names.add(name)
      if (value.length > LONGEST_VALUE && name !== 'class') continue
      for (const word of value.split(/\s+/)) names.add(word)
    }
  }
}

/** Paper, pointers, motion and the reader's own colours: they may come with the whole stylesheet, for nothing moves. */
const LATER_SELECTOR = /:(?:hover|active|disabled)\b/
const LATER_MEDIA = /^print$|prefers-reduced-motion|forced-colors/

function dropLaterRules(css: string): string {
  const root = postcss.parse(css)
  root.walkAtRules('media', (rule) => {
    if (LATER_MEDIA.test(rule.params.trim())) rule.remove()
  })
  root.walkRules((rule) => {
    const wanted = rule.selectors.filter(
      (selector) => !LATER_SELECTOR.test(selector.replace(/:not\([^)]*\)/g, '')),
    )
    if (wanted.length === 0) rule.remove()
    else if (wanted.length < rule.selectors.length) rule.selectors = wanted
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}

/**
 * The rules of a stylesheet that can hold for elements with the given names, in their order. With `whole`, those
 * for printing and pointing as well: where no other stylesheet follows.
 */
export async function usedStyles(
  css: string,
  names: ReadonlySet<string>,
  { whole = false } = {},
): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    // What begins with a state or a language (`:lang(ja)`) names no element and holds for any.
    safelist: [/^:/],
    // Colours and sizes that none of these rules uses.
    variables: true,
    extractors: [{ extensions: ['html'], extractor: () => [...names] }],
  })
  const used = purged?.css ?? css
  return (whole ? used : dropLaterRules(used)).trim()
}
