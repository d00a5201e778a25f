import * as v from 'valibot'
import { RESPONSIBLE_KINDS, RESPONSIBLE_ROLES } from '@/domain/department'
import { FISCAL_SIDES } from '@/domain/fiscalEffect'
import { PLEDGE_MARKS } from '@/domain/pledge'
import { PLACE_BASES } from '@/domain/project'
import { discrepancy, initiative, policy } from './coreFile'
import { identifier, index, number, optionalText, period, text } from './wirePrimitives'

/** The version of `plans.json`. A newer one than this is refused with a sentence. */
export const PLANS_SCHEMA_VERSION = 1

const fiscalEffect = v.object({
  period,
  side: v.picklist(FISCAL_SIDES),
  amount: v.exactOptional(number),
  printed: optionalText,
  page: optionalText,
  note: optionalText,
})

const plannedInitiative = v.object({
  ...initiative.entries,
  indicatorIds: v.array(identifier),
  schedule: v.array(
    v.object({ activity: text, cells: v.array(v.object({ period, label: text })) }),
  ),
  fiscalEffects: v.array(fiscalEffect),
})

const pledge = v.object({
  id: identifier,
  documentId: identifier,
  section: identifier,
  subsection: identifier,
  number: text,
  title: text,
  tracks: v.array(
    v.object({
      track: index,
      department: text,
      planRefs: v.array(text),
      projectTitles: v.array(text),
      mark: v.picklist(PLEDGE_MARKS),
      ratedOn: v.exactOptional(period),
      markNote: optionalText,
      note: optionalText,
    }),
  ),
})

const project = v.object({
  id: identifier,
  documentId: identifier,
  number: index,
  title: text,
  department: text,
  priorityPrograms: v.array(text),
  places: v.array(v.object({ policyId: identifier, basis: v.picklist(PLACE_BASES) })),
})

const department = v.object({
  id: identifier,
  name: text,
  bureau: optionalText,
  aliases: v.array(text),
  note: optionalText,
  responsibilities: v.array(
    v.object({
      kind: v.picklist(RESPONSIBLE_KINDS),
      subjectId: identifier,
      track: v.exactOptional(index),
      role: v.picklist(RESPONSIBLE_ROLES),
    }),
  ),
})

/** `plans.json`: everything of a publication that is not an indicator. */
export const plansFile = v.object({
  schemaVersion: v.literal(PLANS_SCHEMA_VERSION),
  policies: v.array(policy),
  initiatives: v.array(plannedInitiative),
  pledges: v.array(pledge),
  projects: v.array(project),
  departments: v.array(department),
  discrepancies: v.array(discrepancy),
})

/** The file as written. Periods stay text: these pages only name years. */
export type PlansFile = v.InferOutput<typeof plansFile>
