import vue from '@vitejs/plugin-vue'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { repositoryRoot } from '../runChild'
import { writeServed } from './floorSite'

const PAGE = `<script setup>
import { ref, onMounted } from 'vue'
const data = ref()
onMounted(async () => { data.value = await (await fetch('indicator.json')).json() })
</script>
<template>
  <main v-if="data">
    <h1>{{ data.indicator.name }}</h1>
    <p class="figure-number">{{ data.judgement.value }}{{ data.indicator.unit }}</p>
    <p>{{ data.judgement.verdict }}</p>
    <table><tr v-for="row in data.observations" :key="row.period"><th>{{ row.period }}</th><td>{{ row.printed }}</td></tr></table>
  </main>
  <p v-else>…</p>
</template>
`

const REGISTER = `const address = trustedTypes.createPolicy('worker', { createScriptURL: (url) => url }).createScriptURL('sw.js')
addEventListener('load', () => navigator.serviceWorker.register(address))
`

const START = `import { createApp } from 'vue'
import Page from './Page.vue'
createApp(Page).mount('#app')
${REGISTER}`

const HTML = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title><div id="app"></div><script type="module" src="/main.js"></script>`

const worker = (files: readonly string[]) => `const FILES = ${JSON.stringify(['./', ...files])}
addEventListener('install', (event) => event.waitUntil(caches.open('floor').then((cache) => cache.addAll(FILES)).then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true, ignoreVary: true }).then((kept) => kept ?? fetch(event.request))))
`

const LEAST = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title><main><h1>リサイクル率</h1><p class="figure-number">10.0%</p></main><script src="/main.js" async></script>`

/** Below all floors: a heading and a figure, no style, answered by the same worker. What is left is the browser's own. */
export function writeLeastPage(out: string): void {
  writeServed(join(out, 'index.html'), LEAST)
  writeServed(join(out, 'main.js'), REGISTER)
  writeServed(join(out, 'sw.js'), worker(['main.js']))
}

/**
 * The second floor: the least that a client-rendered Vue page can be. It fetches one indicator's JSON, shows its
 * name, figure, verdict and table, and keeps its files by a hand-written worker that answers from the cache.
 */
export async function buildClientFloor(indicatorJson: string, out: string): Promise<void> {
  // Below the repository, so that Vue is found.
  const source = join(repositoryRoot, '.cache', 'bench', 'client')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'Page.vue'), PAGE)
  writeFileSync(join(source, 'main.js'), START)
  writeFileSync(join(source, 'index.html'), HTML)
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    define: { __VUE_OPTIONS_API__: 'false' },
    build: { outDir: out, emptyOutDir: true, modulePreload: { polyfill: false } },
    plugins: [vue()],
  })
  const scripts = readdirSync(join(out, 'assets')).map((name) => `assets/${name}`)
  for (const file of ['index.html', ...scripts])
    writeServed(join(out, file), readFileSync(join(out, file), 'utf8'))
  writeServed(join(out, 'indicator.json'), indicatorJson)
  writeServed(join(out, 'sw.js'), worker(['indicator.json', ...scripts]))
}
