import vue from '@vitejs/plugin-vue'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { appChanges } from './appChanges'
import { normalizeBase } from './requestPath'
import { scopeNames } from './scopeNames'
import { sharedChunks } from './sharedChunks'

export const GENERATED = '.cache/public'

/** In development the generated files (snapshots, open data) are served beside `public/`. */
function serveGenerated(): Plugin {
  return {
    name: 'serve-generated',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/s, ''))
        const file = join(GENERATED, path)
        if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) return next()
        response.setHeader('Content-Type', file.endsWith('.csv') ? 'text/csv' : 'application/json')
        createReadStream(file).pipe(response)
      })
    },
  }
}

/** Pages that a first touch wakes. Their scripts come at once; those of others one after another, from the worker. */
const WOKEN = /\/(?:IndicatorContent|MunicipalityContent)-/

/** The names of what a script needs stand in the first script of every page: only where they save a reader's time. */
function awakenedFirst(
  filename: string,
  dependencies: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' || WOKEN.test(filename) ? dependencies : []
}

export interface SiteConfigOptions {
  /** The server build that draws pages; no worker, no manifest. */
  readonly ssr?: boolean
  /** Runs when the client build is written and before the worker lists what to keep. */
  readonly beforeWorker?: () => Promise<void>
}

/** What Vite sets for the app alone. */
const AS_THE_APP = {
  topLevelVar: true,
  comments: { annotation: false, jsdoc: false, legal: false },
  generatedCode: { preset: 'es2015' },
} as const

/** The one configuration of Vite: for development by `vite.config.ts`, for the site by `build-site.ts`. */
export function siteConfig({ ssr = false, beforeWorker }: SiteConfigOptions = {}): UserConfig {
  return {
    base: normalizeBase(process.env.BASE_PATH),
    resolve: {
      alias: {
        '@': fileURLToPath(new URL('../src', import.meta.url)),
        // As a module, so that page and thread fetch the same file of it.
        ...(ssr ? {} : { dexie: 'dexie/dist/modern/dexie.mjs' }),
        // Its build for Node needs Node's buffers.
        ...(ssr ? {} : { 'csv-parse/sync': 'csv-parse/browser/esm/sync' }),
      },
    },
    define: {
      'import.meta.env.APP_CHANGES': JSON.stringify(
        appChanges()
          .changes.map(({ id }) => id)
          .join(' '),
      ),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: process.env.HYDRATION_DETAILS ? 'true' : 'false',
    },
    build: {
      target: 'es2022',
      manifest: true,
      cssCodeSplit: false,
      modulePreload: { polyfill: false, resolveDependencies: awakenedFirst },
      chunkSizeWarningLimit: 600,
      emptyOutDir: true,
      // The app is an entry of its own, which `src/start.ts` imports by the address that the page names.
      ...(ssr
        ? {}
        : {
            rollupOptions: {
              input: { index: 'index.html', main: 'src/main.ts' },
              output: { codeSplitting: { groups: sharedChunks() } },
            },
          }),
    },
    // Threads of their own (`src/openThread.ts`). Written as the app is, so that Dexie is one file for both.
    worker: { format: 'es', rolldownOptions: { output: AS_THE_APP } },
    plugins: [
      vue({ features: { componentIdGenerator: scopeNames() } }),
      serveGenerated(),
      ...(ssr
        ? []
        : [
            VitePWA({
              strategies: 'injectManifest',
              srcDir: 'src/sw',
              filename: 'sw.ts',
              outDir: 'dist',
              injectRegister: false,
              registerType: 'prompt',
              injectManifest: {
                globPatterns: [
                  'assets/**',
                  'shell.html',
                  'open-data/index.json',
                  'app-changes.json',
                  '*.svg',
                ],
                globIgnores: ['assets/*.map', 'assets/embed-*'],
                maximumFileSizeToCacheInBytes: 4_000_000,
              },
              integration: { ...(beforeWorker ? { beforeBuildServiceWorker: beforeWorker } : {}) },
              manifest: {
                id: normalizeBase(process.env.BASE_PATH),
                name: 'まちのものさし',
                short_name: 'ものさし',
                description:
                  '市が決めた目標に、どこまで近づいたか。市が公表した数字だけで示します。',
                lang: 'ja',
                dir: 'ltr',
                start_url: '.',
                scope: '.',
                display: 'standalone',
                background_color: '#ffffff',
                theme_color: '#14463a',
                icons: [
                  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
                  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
                  {
                    src: 'icon-maskable-512.png',
                    sizes: '512x512',
                    type: 'image/png',
                    purpose: 'maskable',
                  },
                  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
                ],
              },
            }),
          ]),
    ],
  }
}
