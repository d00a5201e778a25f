import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrastOf'
import { themesOf } from './themesOf'

const THEMES = themesOf(readFileSync('src/styles/tokens.css', 'utf8'))
const COLOURED = ['light', 'dark', 'more-light', 'more-dark'] as const

/** Words on a ground: WCAG 1.4.3, 4.5 : 1. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['--text', ['--page', '--ground', '--accent-ground', '--bamboo', '--painted', '--painted-pale']],
  ['--text-second', ['--page', '--ground', '--painted-pale']],
  ['--text-third', ['--page', '--ground']],
  ['--accent', ['--page', '--ground', '--accent-ground']],
  ['--target', ['--page', '--bamboo', '--painted', '--painted-pale']],
  ['--on-accent', ['--accent']],
  ['--on-track-text', ['--on-track-ground']],
  ['--slightly-behind-text', ['--slightly-behind-ground']],
  ['--behind-text', ['--behind-ground']],
  ['--on-solid', ['--achieved', '--moving-away', '--not-met']],
  // On paper a chip is an outline with its words in the verdict's own colour.
  ...[
    '--achieved',
    '--on-track',
    '--slightly-behind',
    '--behind',
    '--moving-away',
    '--not-met',
  ].map((mark) => [mark, ['--page']] as const),
]

/** Marks that must be seen to understand: WCAG 1.4.11, 3 : 1. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', ['--page', '--ground', '--bamboo', '--painted', '--painted-pale']],
  ['--text-third', ['--page']],
  ['--target', ['--page', '--bamboo', '--painted']],
  ...[
    '--achieved',
    '--on-track',
    '--slightly-behind',
    '--behind',
    '--moving-away',
    '--not-met',
    '--not-rated',
  ].map((mark) => [mark, ['--page', '--bamboo', '--painted']] as const),
]

const pairs = (list: typeof WORDS) =>
  list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const))

describe.each(COLOURED)('the colours of the theme “%s”', (theme) => {
  const colour = (name: string) => THEMES[theme][name] ?? ''

  it.each(pairs(WORDS))('let words in %s be read on %s', (front, ground) => {
    expect(contrastOf(colour(front), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(MARKS))('let marks in %s be seen on %s', (front, ground) => {
    expect(contrastOf(colour(front), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the themes', () => {
  it('are the same in the dark by the device and in the dark by choice', () => {
    expect(THEMES['chosen-dark']).toEqual(THEMES.dark)
    expect(THEMES['more-chosen-dark']).toEqual(THEMES['more-dark'])
  })

  it('name the same colours in the light and in the dark', () => {
    const unlike = ['--shadow']
    const coloursOf = (theme: 'light' | 'dark') =>
      Object.entries(THEMES[theme])
        .filter(([name, value]) => value.startsWith('#') && !unlike.includes(name))
        .map(([name]) => name)
        .sort()
    expect(coloursOf('dark')).toEqual(coloursOf('light'))
  })

  it('leave the words’ contrast no lower where more contrast is asked for', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [front, ground] of pairs(WORDS)) {
        const usual = contrastOf(THEMES[theme][front] ?? '', THEMES[theme][ground] ?? '')
        const more = THEMES[`more-${theme}`]
        const asked = contrastOf(more[front] ?? '', more[ground] ?? '')
        expect(asked, `${theme}: ${front} on ${ground}`).toBeGreaterThanOrEqual(Math.min(usual, 7))
      }
    }
  })

  it('use only the system’s own colours where colours are forced', () => {
    const system = /^(Canvas|CanvasText|LinkText|Highlight|HighlightText|GrayText|ButtonText)$/
    for (const [name, value] of Object.entries(THEMES.forced)) {
      expect(value, name).toMatch(system)
    }
    for (const [front, grounds] of [...WORDS, ...MARKS]) {
      for (const name of [front, ...grounds]) {
        if (/^--(on-|achieved|slightly|behind|moving|not-)/.test(name)) continue
        expect(THEMES.forced[name], `${name} in forced colours`).toBeDefined()
      }
    }
  })
})
