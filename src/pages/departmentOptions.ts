import type { RouteLocationRaw } from 'vue-router'
import { subjectsOf } from '@/domain/department'
import type { Department, ResponsibleKind } from '@/domain/department'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'

/** A department's name with its bureau where the name alone is not enough. */
export function departmentName(department: Department, all: readonly Department[]): string {
  const shared = all.filter(({ name }) => name === department.name).length > 1
  return shared && department.bureau ? `${department.bureau} ${department.name}` : department.name
}

export interface Answering {
  /** As printed, where the links do not say it. */
  readonly department: string
  readonly departments: readonly { readonly label: string; readonly to: RouteLocationRaw }[]
}

/** What is printed, as the link itself where it is one department; else before the links. */
export function whoAnswers(
  printed: string,
  links: Answering['departments'],
  nothing = '',
): Answering {
  const [only] = links
  if (links.length === 1 && only)
    return { department: '', departments: [{ ...only, label: printed || only.label }] }
  const said = links.some(({ label }) => label === printed)
  return { department: said ? '' : printed || nothing, departments: links }
}

/** Departments that answer for at least one thing of a kind, with how many. */
export function departmentOptions(
  departments: readonly Department[],
  kind: ResponsibleKind,
  language: Language = 'ja',
) {
  const { withCount } = textOf(PUNCTUATION_TEXT, language)
  return departments.flatMap((department) => {
    const count = subjectsOf(department, kind).length
    return count === 0
      ? []
      : [{ key: department.id, label: withCount(departmentName(department, departments), count) }]
  })
}
