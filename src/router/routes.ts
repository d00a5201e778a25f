import type { RouteRecordRaw } from 'vue-router'
import { PLAN_ROUTES } from './planRoutes'

/** One chunk for list and boards: chunk names are read by every first page. */
const council = () => import('@/pages/CouncilPage.vue')

/**
 * Every address of the site. Words that stand first in an address are never slugs of municipalities
 * (docs/contracts.md).
 */
export const ROUTES: readonly RouteRecordRaw[] = [
  { path: '/', name: 'choice', component: () => import('@/pages/ChoicePage.vue') },
  { path: '/method', name: 'method', component: () => import('@/pages/MethodPage.vue') },
  { path: '/about', name: 'about', component: () => import('@/pages/AboutPage.vue') },
  {
    path: '/accessibility',
    name: 'accessibility',
    component: () => import('@/pages/AccessibilityPage.vue'),
  },
  { path: '/list', name: 'list', component: council },
  {
    path: '/board/:view(edit|present|print)?',
    name: 'board',
    component: council,
    props: true,
  },
  { path: '/storage', name: 'storage', component: () => import('@/pages/StoragePage.vue') },
  {
    path: '/:slug([a-z0-9-]+)',
    name: 'municipality',
    component: () => import('@/pages/MunicipalityPage.vue'),
    props: true,
  },
  {
    path: '/:slug([a-z0-9-]+)/kpi',
    name: 'indicators',
    component: () => import('@/pages/IndicatorListPage.vue'),
    props: true,
  },
  {
    path: '/:slug([a-z0-9-]+)/kpi/:indicatorId([a-z0-9-]+)',
    name: 'indicator',
    component: () => import('@/pages/IndicatorPage.vue'),
    props: true,
  },
  {
    path: '/:slug([a-z0-9-]+)/kpi/:indicatorId([a-z0-9-]+)/s/:snapshotId([0-9a-f-]+)',
    name: 'frozen',
    component: () => import('@/pages/FrozenPage.vue'),
    props: true,
  },
  {
    path: '/:slug([a-z0-9-]+)/data',
    name: 'data',
    component: () => import('@/pages/DataPage.vue'),
    props: true,
  },
  ...PLAN_ROUTES,
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/pages/NotFoundPage.vue') },
]

export const RESERVED_SLUGS = [
  'method',
  'about',
  'list',
  'storage',
  'compare',
  'staff',
  'embed',
  'assets',
  'open-data',
  'snapshots',
  'share',
  'oembed',
  'board',
  'changes',
  'accessibility',
  'gallery',
  'en',
  'easy',
  'pt',
  'es',
  'vi',
  'zh',
] as const
