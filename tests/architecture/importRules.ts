/**
 * Who may import whom: the table of docs/architecture.md as data. Keys are folders of `src/`; `folders` are
 * other folders of `src/`, `packages` are npm packages (by prefix).
 */
export interface ImportRule {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  domain: { folders: [], packages: [] },
  text: { folders: [], packages: [] },
  format: { folders: ['domain', 'text'], packages: [] },
  languages: { folders: ['format', 'text'], packages: [] },
  snapshots: { folders: ['domain'], packages: ['dexie', 'valibot', '@noble/hashes'] },
  stores: { folders: ['snapshots', 'domain', 'composables'], packages: ['pinia', 'vue'] },
  composables: { folders: ['domain', 'text'], packages: ['vue'] },
  charts: { folders: ['domain', 'format', 'text'], packages: ['echarts'] },
  sharing: { folders: ['domain', 'format', 'text', 'charts'], packages: ['uqr'] },
  components: {
    folders: ['domain', 'format', 'charts', 'sharing', 'composables', 'text'],
    packages: ['vue'],
  },
  pages: {
    folders: [
      'stores',
      'components',
      'composables',
      'domain',
      'format',
      'search',
      'authoring',
      'sharing',
      'text',
    ],
    packages: ['vue', 'vue-router'],
  },
  authoring: {
    folders: ['domain', 'format', 'text'],
    packages: ['csv-parse', 'fflate', 'read-excel-file'],
  },
  search: { folders: ['domain', 'text'], packages: ['minisearch'] },
  pwa: { folders: ['text'], packages: ['vue', 'workbox-window'] },
  router: { folders: ['pages', 'text'], packages: ['vue-router'] },
  sw: { folders: [], packages: ['workbox-'] },
  styles: { folders: [], packages: [] },
}

/** The only files that may import a package although their folder's neighbours may not. */
export const ONLY_FILE_WITH_PACKAGE: Readonly<Record<string, RegExp>> = {
  dexie: /^src\/snapshots\/database\.ts$/,
  echarts: /^src\/charts\//,
  'workbox-window': /^src\/pwa\//,
}

/** File names that say nothing about what is inside. */
export const VAGUE_NAMES = /(^|\/)(utils?|helpers?|common|types|constants|misc|index)\.(ts|vue)$/
