import type { useFrozenStore } from '@/stores/frozenStore'

type Seed = Parameters<ReturnType<typeof useFrozenStore>['seed']>

/** The publication's part that our own HTML carries; nothing at prerender and on pages that carry none. */
export function frozenSeed(): { readonly core: Seed[0]; readonly id: string } | undefined {
  if (typeof document === 'undefined') return undefined
  const text = document.querySelector('#page-state')?.textContent
  if (!text) return undefined
  const { frozen } = JSON.parse(text) as { frozen?: { core: Seed[0]; id: string } }
  return frozen
}
