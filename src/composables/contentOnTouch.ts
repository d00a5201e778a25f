import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue'
import { contentTouch } from './firstTouch'

/** All content that comes with the first touch, by the name of its component. */
export type TouchedContent = 'IndicatorContent' | 'MunicipalityContent' | 'LanguageChooser'

let brought: Readonly<Partial<Record<TouchedContent, Component>>> = {}

/** Content that is here before its page is drawn: drawn at once, so that the page does not appear without it. */
export function bringContent(contents: Readonly<Record<TouchedContent, Component>>): void {
  brought = contents
}

/**
 * The content of a page that is whole in its HTML; its script comes with the first touch. One that could not be
 * fetched is asked for again when the network is back or something is pressed; until then the HTML stays.
 *
 * @param name under which `bringContent` may have brought it already
 * @param touched `firstTouch` for a part of the shell, for which nothing that is tapped early has to be kept
 */
export function contentOnTouch<Content extends Component>(
  name: TouchedContent,
  load: AsyncComponentLoader<Content>,
  touched: () => Promise<void> = contentTouch,
): Content {
  const here = brought[name]
  if (here) return here as Content
  return defineAsyncComponent<Content>({
    loader: () => touched().then(load),
    onError(_error, retry) {
      const waiting = new AbortController()
      const again = () => {
        waiting.abort()
        retry()
      }
      for (const occasion of ['online', 'pointerdown', 'keydown'])
        addEventListener(occasion, again, { signal: waiting.signal, capture: true })
    },
  })
}
