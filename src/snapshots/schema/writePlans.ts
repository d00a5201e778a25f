import type { Plans } from '@/domain/plans'
import { PLANS_SCHEMA_VERSION } from './plansFile'
import type { PlansFile } from './plansFile'

/**
 * Plans → `plans.json`; the inverse of `parsePlans`. Lines of the text renditions are for machines: they stand in
 * the open data and are left out here.
 */
export function writePlans(plans: Plans): PlansFile {
  return {
    schemaVersion: PLANS_SCHEMA_VERSION,
    policies: plans.policies.map((policy) => ({ ...policy })),
    initiatives: plans.initiatives.map((initiative) => ({
      ...initiative,
      ratings: initiative.ratings.map(({ line, ...rating }) => rating),
      indicatorIds: [...initiative.indicatorIds],
      schedule: initiative.schedule.map(({ activity, cells }) => ({
        activity,
        cells: cells.map((cell) => ({ ...cell })),
      })),
      fiscalEffects: initiative.fiscalEffects.map((effect) => ({ ...effect })),
    })),
    pledges: plans.pledges.map((pledge) => ({
      ...pledge,
      tracks: pledge.tracks.map((track) => ({
        ...track,
        planRefs: [...track.planRefs],
        projectTitles: [...track.projectTitles],
      })),
    })),
    projects: plans.projects.map((project) => ({
      ...project,
      priorityPrograms: [...project.priorityPrograms],
      places: project.places.map((place) => ({ ...place })),
    })),
    departments: plans.departments.map((department) => ({
      ...department,
      aliases: [...department.aliases],
      responsibilities: department.responsibilities.map((entry) => ({ ...entry })),
    })),
    discrepancies: plans.discrepancies.map(({ line, otherLine, ...discrepancy }) => discrepancy),
  }
}
