import { furiganaParts, isLongPart, withoutFurigana } from './text/furigana'

/*
 * Sets 目標{もくひょう} as ruby on pages in やさしい日本語. The app writes plain text with marks; here each text node with
 * marks is emptied but stays where it is, for it is Vue's, and what it says stands behind it as ruby. When Vue writes
 * to it again, that is set anew. Runs before anything is painted: observers are called between task and paint.
 */

const MARKED_ATTRIBUTES = ['aria-label', 'placeholder', 'alt', 'title'] as const
/** Where there can be no ruby: drawings, choices, fields. */
const PLAIN_TEXT = 'svg, option, textarea, title'

const drawn = new WeakMap<Text, HTMLElement>()

function setText(node: Text): void {
  drawn.get(node)?.remove()
  drawn.delete(node)
  const { data } = node
  if (!data.includes('{')) return
  if (node.parentElement?.closest(PLAIN_TEXT)) {
    node.data = withoutFurigana(data)
    return
  }
  const holder = document.createElement('span')
  for (const part of furiganaParts(data)) {
    const { text, reading } = part
    if (reading === undefined) {
      holder.append(text)
      continue
    }
    const ruby = document.createElement('ruby')
    if (isLongPart(part)) ruby.className = 'long'
    const above = document.createElement('rt')
    above.textContent = reading
    ruby.append(text, above)
    holder.append(ruby)
  }
  node.data = ''
  node.after(holder)
  drawn.set(node, holder)
}

function setAttributes(element: Element): void {
  for (const name of MARKED_ATTRIBUTES) {
    const value = element.getAttribute(name)
    if (value?.includes('{')) element.setAttribute(name, withoutFurigana(value))
  }
}

function setAll(root: Node): void {
  if (root instanceof Text) setText(root)
  if (!(root instanceof Element)) return
  setAttributes(root)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  for (const node of nodes) {
    if (node instanceof Text) setText(node)
    else if (node instanceof Element) setAttributes(node)
  }
}

/** Keeps every text below an element set, from now on. */
export function keepFurigana(root: Element): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'childList') {
        for (const node of removedNodes) if (node instanceof Text) drawn.get(node)?.remove()
        for (const node of addedNodes) setAll(node)
      } else if (target instanceof Text) {
        if (target.data !== '') setText(target)
      } else if (target instanceof Element) setAttributes(target)
    }
  })
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...MARKED_ATTRIBUTES],
  })
}
