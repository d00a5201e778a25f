import type { Tables } from '../tables'
import { accessibility } from './accessibilityText'
import { guide, install } from './guideText'
import { about, data, tableNames } from './aboutText'
import { card } from './cardText'
import { changes } from './changesText'
import { board, boardEdit, booklet, carry, gathered, paragraph, pick, present } from './councilText'
import { contact } from './contactText'
import { device } from './deviceText'
import { embed, feed, frozen } from './embedText'
import { home } from './homeText'
import { indicator } from './indicatorText'
import { language, list, myList, notFound } from './listText'
import { method } from './methodText'
import { dataset, notice, punctuation, quotation } from './noticeText'
import { paper } from './paperText'
import { choice, dataUse } from './openDataText'
import { period, unit } from './periodText'
import {
  compare,
  department,
  fiscal,
  initiative,
  plan,
  planTree,
  pledge,
  project,
} from './planText'
import { share } from './shareText'
import { sharePicture } from './sharePictureText'
import { shell } from './shellText'
import { verdict } from './verdictText'
import { figureTable, marks, trend, working } from './workingText'

/** All words of this language. */
export const TABLES: Tables = {
  accessibility,
  about,
  board,
  boardEdit,
  booklet,
  carry,
  gathered,
  paragraph,
  pick,
  present,
  card,
  changes,
  choice,
  compare,
  contact,
  data,
  dataUse,
  dataset,
  department,
  device,
  embed,
  feed,
  figureTable,
  fiscal,
  frozen,
  guide,
  home,
  indicator,
  initiative,
  install,
  language,
  list,
  marks,
  method,
  myList,
  notFound,
  paper,
  notice,
  period,
  plan,
  planTree,
  pledge,
  project,
  punctuation,
  quotation,
  share,
  sharePicture,
  shell,
  tableNames,
  trend,
  unit,
  verdict,
  working,
}
