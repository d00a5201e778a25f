import type { Tables } from '../tables'
import { accessibility } from './accessibilityText'
import { about, data, tableNames } from './aboutText'
import { card } from './cardText'
import { changes } from './changesText'
import { contact } from './contactText'
import { board, boardEdit, booklet, carry, gathered, paragraph, pick, present } from './councilText'
import { device } from './deviceText'
import { embed, feed, frozen } from './embedText'
import { guide, install } from './guideText'
import { home } from './homeText'
import { indicator } from './indicatorText'
import { language, list, myList, notFound } from './listText'
import { method } from './methodText'
import { dataset, notice, punctuation, quotation } from './noticeText'
import { choice, dataUse } from './openDataText'
import { paper } from './paperText'
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
  about,
  accessibility,
  board,
  boardEdit,
  booklet,
  card,
  carry,
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
  gathered,
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
  notice,
  paper,
  paragraph,
  period,
  pick,
  plan,
  planTree,
  pledge,
  present,
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
