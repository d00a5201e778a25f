import type { Tables } from '../tables'
import * as accessibilityText from './accessibilityText'
import * as cardText from './cardText'
import * as changesText from './changesText'
import * as councilText from './councilText'
import * as deviceText from './deviceText'
import * as guideText from './guideText'
import * as pageText from './pageText'
import * as planText from './planText'
import * as shellText from './shellText'

/** All words of this language. */
export const TABLES: Tables = {
  ...accessibilityText,
  ...cardText,
  ...changesText,
  ...councilText,
  ...deviceText,
  ...guideText,
  ...pageText,
  ...planText,
  ...shellText,
}
