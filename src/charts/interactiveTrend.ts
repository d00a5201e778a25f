import { LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartColours } from './trendMarkLines'
import { POINTS_SERIES } from './trendOption'
import type { TrendOption } from './trendOption'

use([
  LineChart,
  GridComponent,
  MarkLineComponent,
  MarkAreaComponent,
  AriaComponent,
  TooltipComponent,
  SVGRenderer,
])

export interface MountedTrend {
  update(option: TrendOption): void
  resize(): void
  /** Shows what is said about a point of `walkPoints`; nothing where it is `undefined`. */
  showPoint(index: number | undefined): void
  dispose(): void
}

/** Draws into an element that has a size. It listens to nothing: pointer and keys are the component's. */
export function mountTrend(element: HTMLElement, option: TrendOption): MountedTrend {
  const chart = init(element, null, { renderer: 'svg' })
  const drawing = element.querySelector('svg')
  // The renderer empties both by markup when it is disposed of, and the policy takes markup only from Vue.
  for (const node of drawing ? [element, drawing] : [element]) emptyWithoutMarkup(node)
  chart.setOption(option)
  return {
    update: (next) => chart.setOption(next, { notMerge: true }),
    resize: () => chart.resize(),
    showPoint(index) {
      const series = { seriesIndex: POINTS_SERIES }
      chart.dispatchAction({ type: 'downplay', ...series })
      if (index === undefined) {
        chart.dispatchAction({ type: 'hideTip' })
        return
      }
      chart.dispatchAction({ type: 'highlight', ...series, dataIndex: index })
      chart.dispatchAction({ type: 'showTip', ...series, dataIndex: index })
    },
    dispose: () => chart.dispose(),
  }
}

/** The colours of the theme in force, as CSS computes them at this element. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    surface: colour('--surface'),
    text: colour('--text'),
    textSecond: colour('--text-second'),
    textThird: colour('--text-third'),
    grid: colour('--grid'),
    ink: colour('--ink'),
    band: colour('--painted-pale'),
    target: colour('--target'),
    font: style.fontFamily,
  }
}

function emptyWithoutMarkup(node: Element): void {
  Object.defineProperty(node, 'innerHTML', {
    configurable: true,
    set: () => node.replaceChildren(),
  })
}
