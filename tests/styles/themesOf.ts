type Values = Readonly<Record<string, string>>

/** Rules in the order of the file: the conditions around them and their selector → custom properties. */
interface Rule {
  readonly condition: string
  readonly selector: string
  readonly values: Values
}

const valuesIn = (body: string): Values =>
  Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/\s+/g, ' '),
    ]),
  )

function rulesIn(css: string): Rule[] {
  const text = css.replace(/\/\*.*?\*\//gs, '')
  const media = /@media ([^{]+)\{((?:[^{}]+\{[^{}]*\})*)\s*\}/g
  const rules = (part: string, condition: string): Rule[] =>
    [...part.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      condition: condition.trim(),
      selector: selector.trim(),
      values: valuesIn(body),
    }))
  return [
    ...rules(text.replace(media, ''), ''),
    ...[...text.matchAll(media)].flatMap(([, condition = '', body = '']) => rules(body, condition)),
  ]
}

/** The custom properties of every theme of `tokens.css`, each upon those that it changes. */
export function themesOf(css: string) {
  const rules = rulesIn(css)
  const find = (condition: RegExp, selector: string): Values => {
    const found = rules.find((rule) => condition.test(rule.condition) && rule.selector === selector)
    if (!found) throw new Error(`tokens.css has no rule “${selector}” for ${String(condition)}.`)
    return found.values
  }
  const light = find(/^$/, ':root')
  const dark = { ...light, ...find(/^screen and \(prefers-color-scheme: dark\)$/, BY_SYSTEM) }
  const chosen = { ...light, ...find(/^screen$/, BY_CHOICE) }
  return {
    light,
    dark,
    'chosen-dark': chosen,
    'more-light': { ...light, ...find(/^\(prefers-contrast: more\)$/, ':root') },
    'more-dark': {
      ...dark,
      ...find(
        /^screen and \(prefers-contrast: more\) and \(prefers-color-scheme: dark\)$/,
        BY_SYSTEM,
      ),
    },
    'more-chosen-dark': {
      ...chosen,
      ...find(/^screen and \(prefers-contrast: more\)$/, BY_CHOICE),
    },
    forced: find(/^\(forced-colors: active\)$/, ":root:not([data-theme='none'])"),
  }
}

const BY_SYSTEM = ":root:not([data-theme='light'])"
const BY_CHOICE = ":root[data-theme='dark']"
