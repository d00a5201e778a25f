import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from './aboutText'
import type { ACCESSIBILITY_TEXT } from './accessibilityText'
import type { CARD_TEXT } from './cardText'
import type { CHOICE_TEXT } from './choiceText'
import type { CHANGES_TEXT } from './changesText'
import type {
  BOARD_EDIT_TEXT,
  BOARD_TEXT,
  BOOKLET_TEXT,
  CARRY_TEXT,
  GATHERED_TEXT,
  PARAGRAPH_TEXT,
  PICK_TEXT,
  PRESENT_TEXT,
} from './councilText'
import type { DATA_USE_TEXT } from './dataUseText'
import type { CONTACT_TEXT } from './contactText'
import type { DEVICE_TEXT } from './deviceText'
import type { EMBED_TEXT } from './embedText'
import type { FEED_TEXT } from './feedText'
import type { FROZEN_TEXT } from './frozenText'
import type { GUIDE_TEXT } from './guideText'
import type { HOME_TEXT } from './homeText'
import type { INDICATOR_TEXT } from './indicatorText'
import type { INSTALL_TEXT } from './installText'
import type { LANGUAGE_TEXT } from './languageText'
import type { LIST_TEXT } from './listText'
import type { METHOD_TEXT } from './methodText'
import type { NOT_FOUND_TEXT } from './notFoundText'
import type { PAPER_TEXT } from './paperText'
import type {
  PLAN_TEXT,
  PLAN_TREE_TEXT,
  INITIATIVE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
  FISCAL_TEXT,
  DEPARTMENT_TEXT,
  COMPARE_TEXT,
} from './planText'
import type { QUOTATION_TEXT, DATASET_TEXT } from './quotationText'
import type { SHARE_PICTURE_TEXT } from './sharePictureText'
import type { SHARE_TEXT } from './shareText'
import type { SHELL_TEXT } from './shellText'
import type { VERDICT_TEXT } from './verdictText'
import type { PUNCTUATION_TEXT } from './punctuationText'
import type { NOTICE_TEXT } from './noticeText'
import type { MY_LIST_TEXT } from './myListText'
import type { WORKING_TEXT, FIGURE_TABLE_TEXT, TREND_TEXT, MARKS_TEXT } from './workingText'
import type { PERIOD_TEXT } from './periodText'
import type { UNIT_TEXT } from './unitText'
import type { Translated } from './textOf'

/** Every table of the site. One that is not here cannot be asked of a language. */
export type AnyTable =
  | typeof PERIOD_TEXT
  | typeof UNIT_TEXT
  | typeof WORKING_TEXT
  | typeof FIGURE_TABLE_TEXT
  | typeof TREND_TEXT
  | typeof MARKS_TEXT
  | typeof MY_LIST_TEXT
  | typeof NOTICE_TEXT
  | typeof PUNCTUATION_TEXT
  | typeof ABOUT_TEXT
  | typeof DATA_TEXT
  | typeof TABLE_NAMES_TEXT
  | typeof ACCESSIBILITY_TEXT
  | typeof CARD_TEXT
  | typeof CHOICE_TEXT
  | typeof CHANGES_TEXT
  | typeof GATHERED_TEXT
  | typeof PICK_TEXT
  | typeof CARRY_TEXT
  | typeof BOARD_TEXT
  | typeof BOARD_EDIT_TEXT
  | typeof PRESENT_TEXT
  | typeof BOOKLET_TEXT
  | typeof PARAGRAPH_TEXT
  | typeof DATA_USE_TEXT
  | typeof CONTACT_TEXT
  | typeof DEVICE_TEXT
  | typeof EMBED_TEXT
  | typeof FEED_TEXT
  | typeof FROZEN_TEXT
  | typeof GUIDE_TEXT
  | typeof HOME_TEXT
  | typeof INDICATOR_TEXT
  | typeof INSTALL_TEXT
  | typeof LANGUAGE_TEXT
  | typeof LIST_TEXT
  | typeof METHOD_TEXT
  | typeof NOT_FOUND_TEXT
  | typeof PAPER_TEXT
  | typeof PLAN_TEXT
  | typeof PLAN_TREE_TEXT
  | typeof INITIATIVE_TEXT
  | typeof PLEDGE_TEXT
  | typeof PROJECT_TEXT
  | typeof FISCAL_TEXT
  | typeof DEPARTMENT_TEXT
  | typeof COMPARE_TEXT
  | typeof QUOTATION_TEXT
  | typeof DATASET_TEXT
  | typeof SHARE_PICTURE_TEXT
  | typeof SHARE_TEXT
  | typeof SHELL_TEXT
  | typeof VERDICT_TEXT

/** What a language consists of: the compiler names what it lacks. */
export type Tables = { readonly [Table in AnyTable as Table['area']]: Translated<Table> }
