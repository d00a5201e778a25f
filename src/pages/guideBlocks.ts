/** A run of words: plain, strong, or as it is typed. */
export interface GuideRun {
  readonly kind: 'plain' | 'strong' | 'code'
  readonly text: string
}

export type GuideBlock =
  | { readonly kind: 'heading'; readonly tag: 'h1' | 'h2'; readonly runs: readonly GuideRun[] }
  | { readonly kind: 'text'; readonly runs: readonly GuideRun[] }
  | {
      readonly kind: 'list'
      readonly tag: 'ol' | 'ul'
      readonly items: readonly (readonly GuideRun[])[]
    }
  | { readonly kind: 'command'; readonly text: string }

/**
 * The blocks of a guide in Markdown: headings of two levels, paragraphs, lists and commands, which is all that
 * docs/staff-guide.md uses. Links lead to files of the repository and are read as their words.
 */
export function guideBlocks(markdown: string): GuideBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock)
}

function readBlock(block: string): GuideBlock {
  const lines = block.split('\n')
  if (block.startsWith('```')) return { kind: 'command', text: lines.slice(1, -1).join('\n') }
  if (block.startsWith('## ')) return { kind: 'heading', tag: 'h2', runs: readRuns(block.slice(3)) }
  if (block.startsWith('# ')) return { kind: 'heading', tag: 'h1', runs: readRuns(block.slice(2)) }
  if (/^\d+\. /.test(block)) return list('ol', lines, /^\d+\. /)
  if (block.startsWith('- ')) return list('ul', lines, /^- /)
  return { kind: 'text', runs: readRuns(lines.join('')) }
}

function list(tag: 'ol' | 'ul', lines: readonly string[], mark: RegExp): GuideBlock {
  return { kind: 'list', tag, items: lines.map((line) => readRuns(line.replace(mark, ''))) }
}

function readRuns(text: string): GuideRun[] {
  const words = text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
  return words.split(/(\*\*[^*]+\*\*|`[^`]+`)/).flatMap((part): GuideRun[] => {
    if (part === '') return []
    if (part.startsWith('**')) return [{ kind: 'strong', text: part.slice(2, -2) }]
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }]
    return [{ kind: 'plain', text: part }]
  })
}
