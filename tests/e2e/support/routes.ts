/** One address of each kind of page, with indicators of different shapes. */
export const ROUTES = [
  '/',
  '/isesaki',
  '/isesaki/kpi',
  '/isesaki/kpi/recycling-rate',
  '/isesaki/kpi/home-fire-alarm-rate',
  '/isesaki/data',
  '/isesaki/changes',
  '/method',
  '/about',
  '/accessibility',
  '/list',
  '/storage',
  '/staff',
  '/staff/guide',
  '/isesaki/kpi/nothing-here',
] as const

/** Varied: achieved, moving away, a range, a ceiling, a total of parts, without a target, of another town. */
export const VARIED = [
  '/isesaki/kpi/recycling-rate',
  '/isesaki/kpi/convenience-store-certificate-rate',
  '/isesaki/kpi/home-fire-alarm-rate',
  '/isesaki/kpi/tax-collection-rate',
  '/isesaki/kpi/fire-corps-members',
  '/isesaki/kpi/fire-corps-women',
  '/isesaki/kpi/city-tax-revenue',
  '/isesaki/kpi/hometown-tax-donations',
  '/annaka/kpi/ai-ocr-uses',
  '/annaka/kpi/hospital-bed-occupancy-rate',
] as const

/** One address of each kind of page about plans. */
export const PLAN_PAGES = [
  '/isesaki/plan',
  '/isesaki/plan/plan-1-1-1',
  '/isesaki/initiatives',
  '/isesaki/initiatives/reform-1-7-1',
  '/isesaki/pledges',
  '/isesaki/pledges/pledge-1-1-1',
  '/isesaki/projects',
  '/isesaki/projects/project-001',
  '/isesaki/fiscal',
  '/annaka/initiatives/reform-5-3-1',
  '/isesaki/departments',
  '/isesaki/departments/somubu-somu-ka',
  '/annaka/plan',
  '/compare',
  '/compare/tax-collection-rate',
] as const
