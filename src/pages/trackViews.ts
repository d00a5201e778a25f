import { planAddress } from '@/components/plan/planAddress'
import type { TrackView } from '@/components/pledge/TrackCard.vue'
import { departmentsOf } from '@/domain/department'
import { measureNumberOf } from '@/domain/pledge'
import type { Pledge } from '@/domain/pledge'
import type { Plans } from '@/domain/plans'
import type { PlanTree } from '@/domain/planTree'
import type { Snapshot } from '@/domain/snapshot'
import { writtenPeriodText } from '@/format/yearsText'
import type { Language } from '@/text/language'
import { PLEDGE_TEXT } from '@/text/planText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import { departmentName, whoAnswers } from './departmentOptions'

/** The rows of a pledge with what their words lead to. What is printed stays as printed. */
export function trackViews(
  pledge: Pledge,
  { municipality, ratingMeanings }: Snapshot,
  plans: Plans,
  tree: PlanTree,
  language: Language = 'ja',
): TrackView[] {
  const words = textOf(PLEDGE_TEXT, language)
  const { bracket, comma } = textOf(PUNCTUATION_TEXT, language)
  const { slug } = municipality
  const measures = plans.policies.filter(({ level }) => level === 'measure')
  return pledge.tracks.map((track) => {
    const meaning = ratingMeanings.find(
      ({ scaleId, mark }) => scaleId === 'pledge' && mark === track.mark,
    )
    const numbers = [...new Set(track.planRefs.flatMap((ref) => measureNumberOf(ref) ?? []))]
    return {
      track: track.track,
      mark: track.mark,
      means: meaning ? `${meaning.label}${bracket(meaning.meaning)}` : words.blankMeaning,
      ratedOn: track.ratedOn ? writtenPeriodText(track.ratedOn, language) : '',
      ...whoAnswers(
        track.department,
        departmentsOf(plans.departments, 'pledge', pledge.id, track.track).map((department) => ({
          label: departmentName(department, plans.departments),
          to: planAddress.department(slug, department.id),
        })),
        words.noDepartment,
      ),
      refs: track.planRefs.join(comma),
      measures: numbers.flatMap((number) => {
        const measure = tree.find(measures.find((policy) => policy.number === number)?.id)
        return measure
          ? [{ label: `${number} ${measure.title}`, to: planAddress.policy(slug, measure.id) }]
          : []
      }),
      projects: track.projectTitles.map((title) => {
        const named = plans.projects.filter((project) => project.title === title)
        const [only] = named.length === 1 ? named : []
        return { label: title, ...(only ? { to: planAddress.project(slug, only.id) } : {}) }
      }),
      notes: [track.markNote, track.note].filter((note) => note !== undefined),
    }
  })
}
