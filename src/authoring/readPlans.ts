import type {
  Department,
  Responsibility,
  ResponsibleKind,
  ResponsibleRole,
} from '@/domain/department'
import type { FiscalEffect, FiscalSide } from '@/domain/fiscalEffect'
import { PLEDGE_LETTERS } from '@/domain/pledge'
import type { Pledge, PledgeTrack } from '@/domain/pledge'
import type { Plans } from '@/domain/plans'
import type { PlaceBasis, Project } from '@/domain/project'
import type { ScheduleActivity } from '@/domain/schedule'
import type { TableRow } from './parseTable'
import type { MunicipalityPackage } from './readPackage'
import { cell, listCell, numberCell, optionalCell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** Reads what a valid package says beside its indicators. `source` is the same package, read already. */
export function readPlans(tables: TableSet, source: MunicipalityPackage): Plans {
  const schedules = rowsBy(tables, 'schedule', 'initiative_id')
  const effects = rowsBy(tables, 'fiscal_effects', 'initiative_id')
  const responsibilities = rowsBy(tables, 'responsibilities', 'department_id')
  return {
    policies: source.policies,
    initiatives: source.initiatives.map((initiative) => ({
      ...initiative,
      schedule: readSchedule(schedules.get(initiative.id) ?? []),
      fiscalEffects: (effects.get(initiative.id) ?? []).map(readEffect),
    })),
    pledges: readPledges(tables),
    projects: readProjects(tables),
    departments: rowsOf(tables, 'departments').map((row) =>
      readDepartment(row, responsibilities.get(cell(row, 'department_id')) ?? []),
    ),
    discrepancies: source.discrepancies.filter(({ subjectKind }) => subjectKind !== 'indicator'),
  }
}

type Grouped = ReadonlyMap<string, readonly TableRow[]>

function rowsBy(tables: TableSet, table: Parameters<typeof rowsOf>[1], column: string): Grouped {
  const groups = new Map<string, TableRow[]>()
  for (const row of rowsOf(tables, table)) {
    const key = cell(row, column)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** Activities in the order of their first row, the years of each in order of time. */
function readSchedule(rows: readonly TableRow[]): ScheduleActivity[] {
  const names = [...new Set(rows.map((row) => cell(row, 'activity')))]
  return names.map((activity) => ({
    activity,
    cells: rows
      .filter((row) => cell(row, 'activity') === activity)
      .map((row) => ({ period: cell(row, 'period'), label: cell(row, 'label') }))
      .sort((first, second) => (first.period < second.period ? -1 : 1)),
  }))
}

function readEffect(row: TableRow): FiscalEffect {
  const amount = numberCell(row, 'amount_thousand_yen')
  return {
    period: cell(row, 'period'),
    side: cell(row, 'side') as FiscalSide,
    ...(amount === undefined ? {} : { amount }),
    ...optionalCell('printed', row, 'printed'),
    ...optionalCell('page', row, 'page'),
    ...optionalCell('note', row, 'note'),
  }
}

function readPledges(tables: TableSet): Pledge[] {
  const tracks = rowsBy(tables, 'pledge_tracks', 'pledge_id')
  const ratings = rowsBy(tables, 'ratings', 'subject_id')
  return rowsOf(tables, 'pledges').map((row) => {
    const id = cell(row, 'pledge_id')
    return {
      id,
      documentId: cell(row, 'document_id'),
      section: cell(row, 'section'),
      subsection: cell(row, 'subsection'),
      number: cell(row, 'number'),
      title: cell(row, 'title'),
      tracks: (tracks.get(id) ?? []).map((track) => readTrack(track, ratings.get(id) ?? [])),
    }
  })
}

function readTrack(row: TableRow, ratings: readonly TableRow[]): PledgeTrack {
  const rating = ratings.find((candidate) => cell(candidate, 'track') === cell(row, 'track'))
  const mark = PLEDGE_LETTERS.find((letter) => rating && letter === cell(rating, 'mark'))
  return {
    track: numberCell(row, 'track') ?? 1,
    department: cell(row, 'department'),
    planRefs: listCell(row, 'plan_refs'),
    projectTitles: listCell(row, 'project_titles'),
    mark: mark ?? 'blank',
    ...(rating ? optionalCell('ratedOn', rating, 'period') : {}),
    ...(rating && !mark ? optionalCell('markNote', rating, 'note') : {}),
    ...optionalCell('note', row, 'note'),
  }
}

function readProjects(tables: TableSet): Project[] {
  const places = rowsBy(tables, 'project_policies', 'project_id')
  return rowsOf(tables, 'projects').map((row) => {
    const id = cell(row, 'project_id')
    return {
      id,
      documentId: cell(row, 'document_id'),
      number: numberCell(row, 'number') ?? 0,
      title: cell(row, 'title'),
      department: cell(row, 'department'),
      priorityPrograms: listCell(row, 'priority_programs'),
      places: (places.get(id) ?? []).map((place) => ({
        policyId: cell(place, 'policy_id'),
        basis: cell(place, 'basis') as PlaceBasis,
      })),
    }
  })
}

function readDepartment(row: TableRow, entries: readonly TableRow[]): Department {
  return {
    id: cell(row, 'department_id'),
    name: cell(row, 'name'),
    aliases: listCell(row, 'aliases'),
    responsibilities: entries.map((entry): Responsibility => {
      const track = numberCell(entry, 'track')
      return {
        kind: cell(entry, 'subject_kind') as ResponsibleKind,
        subjectId: cell(entry, 'subject_id'),
        role: cell(entry, 'role') as ResponsibleRole,
        ...(track === undefined ? {} : { track }),
      }
    }),
    ...optionalCell('bureau', row, 'bureau'),
    ...optionalCell('note', row, 'note'),
  }
}
