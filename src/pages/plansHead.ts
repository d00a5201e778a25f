import type { Concept } from '@/domain/concept'
import type { Plans } from '@/domain/plans'
import type { Snapshot } from '@/domain/snapshot'
import type { Language } from '@/text/language'
import { CHANGES_TEXT } from '@/text/changesText'
import {
  COMPARE_TEXT,
  DEPARTMENT_TEXT,
  FISCAL_TEXT,
  INITIATIVE_TEXT,
  PLAN_TREE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
} from '@/text/planText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { SHELL_TEXT } from '@/text/shellText'
import { textOf } from '@/text/textOf'
import type { TextTable } from '@/text/textOf'
import type { PageHead } from './pageHead'

type Params = Readonly<Record<string, unknown>>

interface Named {
  readonly title: string
  readonly description: string
}

/** What the pages about plans say of themselves; `undefined` for any other page. */
export function plansHead(
  name: string,
  params: Params,
  snapshot: Snapshot | undefined,
  plans: Plans | undefined,
  concepts: readonly Concept[] = [],
  language: Language = 'ja',
): PageHead | undefined {
  const { stop, gap } = textOf(PUNCTUATION_TEXT, language)
  const area = name === 'plans' ? String(params.area) : name
  const named = ownName(area, params, plans, concepts, language) ?? listName(area, language)
  if (!named) return undefined
  const town = snapshot?.municipality.name
  return {
    title: [named.title, town, textOf(SHELL_TEXT, language).site].filter((part) => part).join('｜'),
    description: `${town ? `${town}${stop}${gap}` : ''}${named.description}`,
  }
}

function listName(area: string, language: Language): Named | undefined {
  const words = {
    plan: textOf(PLAN_TREE_TEXT, language),
    initiatives: textOf(INITIATIVE_TEXT, language),
    pledges: textOf(PLEDGE_TEXT, language),
    projects: textOf(PROJECT_TEXT, language),
    fiscal: textOf(FISCAL_TEXT, language),
    departments: textOf(DEPARTMENT_TEXT, language),
    compare: textOf(COMPARE_TEXT, language),
    changes: textOf(CHANGES_TEXT, language),
  }[area]
  return words && { title: words.title, description: words.lead }
}

/** The name of the one thing that is shown, where it is one and is known. */
function ownName(
  area: string,
  { id, concept: conceptId }: Params,
  plans: Plans | undefined,
  concepts: readonly Concept[],
  language: Language,
): Named | undefined {
  const text = <Table extends TextTable>(table: Table) => textOf(table, language)
  const named = (title: string, description: string): Named => ({
    title,
    description: `${title}${text(PUNCTUATION_TEXT).colon}${description}`,
  })
  const one = <Item extends { readonly id: string }>(items: readonly Item[] = [], wanted = id) =>
    items.find((item) => item.id === wanted)
  switch (area) {
    case 'plan': {
      const policy = one(plans?.policies)
      return policy && named(`${policy.number} ${policy.title}`.trim(), text(PLAN_TREE_TEXT).title)
    }
    case 'initiatives': {
      const initiative = one(plans?.initiatives)
      return initiative && named(initiative.title, initiative.summary)
    }
    case 'pledges': {
      const pledge = one(plans?.pledges)
      return pledge && named(pledge.title, text(PLEDGE_TEXT).lead)
    }
    case 'projects': {
      const project = one(plans?.projects)
      return (
        project &&
        named(
          project.title,
          `${text(PROJECT_TEXT).title}${text(PUNCTUATION_TEXT).dot}${project.department}`,
        )
      )
    }
    case 'departments': {
      const department = one(plans?.departments)
      return department && named(department.name, text(DEPARTMENT_TEXT).lead)
    }
    case 'compare': {
      const concept = one(concepts, conceptId)
      return concept && named(`${concept.name} ${text(COMPARE_TEXT).title}`, concept.note)
    }
    default:
      return undefined
  }
}
