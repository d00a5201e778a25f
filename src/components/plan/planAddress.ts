import type { RouteLocationRaw } from 'vue-router'

type Address = Exclude<RouteLocationRaw, string>

export type PlanArea =
  'plan' | 'initiatives' | 'pledges' | 'projects' | 'fiscal' | 'departments' | 'changes'

/** The list of an area, or one thing of it. */
function address(slug: string, area: PlanArea, id?: string): Address {
  return { name: 'plans', params: id === undefined ? { slug, area } : { slug, area, id } }
}

/** Addresses of the pages about plans. */
export const planAddress = {
  home: (slug: string): Address => ({ name: 'municipality', params: { slug } }),
  plan: (slug: string) => address(slug, 'plan'),
  policy: (slug: string, id: string) => address(slug, 'plan', id),
  initiatives: (slug: string) => address(slug, 'initiatives'),
  initiative: (slug: string, id: string) => address(slug, 'initiatives', id),
  pledges: (slug: string) => address(slug, 'pledges'),
  pledge: (slug: string, id: string) => address(slug, 'pledges', id),
  projects: (slug: string) => address(slug, 'projects'),
  project: (slug: string, id: string) => address(slug, 'projects', id),
  fiscal: (slug: string) => address(slug, 'fiscal'),
  departments: (slug: string) => address(slug, 'departments'),
  changes: (slug: string) => address(slug, 'changes'),
  department: (slug: string, id: string) => address(slug, 'departments', id),
} as const
