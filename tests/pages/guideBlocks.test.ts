import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideBlocks } from '@/pages/guideBlocks'

describe('the guide for staff as a page', () => {
  const blocks = guideBlocks(readFileSync('docs/staff-guide.md', 'utf8'))
  const words = JSON.stringify(blocks)

  it('leaves no sign of Markdown', () => {
    expect(words).not.toMatch(/\*\*|`|\]\(|"text":"(#|- |\|)/)
  })

  it('has one title, sections, steps and commands', () => {
    const kinds = blocks.map((block) => ('tag' in block ? block.tag : block.kind))
    expect(kinds.filter((kind) => kind === 'h1')).toHaveLength(1)
    for (const kind of ['h2', 'ol', 'ul', 'text', 'command']) expect(kinds).toContain(kind)
  })
})
