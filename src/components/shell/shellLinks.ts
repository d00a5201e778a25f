import type { RouteLocationRaw } from 'vue-router'
import type { IconPart } from '@/charts/iconPart'
import { SHELL_ICONS } from '@/charts/shellIcons'
import type { SHELL_TEXT } from '@/text/shellText'
import type { Translated } from '@/text/textOf'

/** One of the four places of the site. */
export interface ShellLink {
  readonly key: 'home' | 'find' | 'list' | 'data'
  readonly label: string
  readonly icon: readonly IconPart[]
  readonly to: RouteLocationRaw
}

/** The four places; those of a municipality lead to the choice where none is chosen. */
export function shellLinks(
  slug: string | undefined,
  tabs: Translated<typeof SHELL_TEXT>['tabs'],
): ShellLink[] {
  const within = (name: string): RouteLocationRaw => (slug ? { name, params: { slug } } : '/')
  return [
    { key: 'home', label: tabs.home, icon: SHELL_ICONS.home, to: within('municipality') },
    { key: 'find', label: tabs.find, icon: SHELL_ICONS.list, to: within('indicators') },
    { key: 'list', label: tabs.list, icon: SHELL_ICONS.bookmark, to: { name: 'list' } },
    { key: 'data', label: tabs.data, icon: SHELL_ICONS.download, to: within('data') },
  ]
}

/** Which of the four a page belongs to. */
export function placeOf(routeName: unknown): string {
  switch (routeName) {
    case 'municipality':
    case 'choice':
      return 'home'
    case 'indicators':
    case 'indicator':
    case 'plans':
    case 'compare':
      return 'find'
    case 'list':
    case 'board':
      return 'list'
    case 'data':
    case 'storage':
      return 'data'
    default:
      return ''
  }
}
