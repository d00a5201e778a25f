import type { RouteRecordRaw } from 'vue-router'

const component = () => import('@/pages/PlansPage.vue')

/**
 * Pages about plans, initiatives, pledges, projects, effects, departments and changes, and the comparison. One record for all
 * areas of a municipality and one chunk for their pages: records and chunk names are read by every first page.
 */
export const PLAN_ROUTES: readonly RouteRecordRaw[] = [
  {
    path: '/:slug([a-z0-9-]+)/:area(plan|initiatives|pledges|projects|fiscal|departments|changes)/:id([a-z0-9-]+)?',
    name: 'plans',
    component,
    props: true,
  },
  {
    path: '/compare/:concept([a-z0-9-]+)?',
    name: 'compare',
    component,
    props: true,
  },
  // The staff desk, from the same chunk: one more record, no more names of chunks.
  { path: '/staff/:topic?', name: 'staff', component },
]
