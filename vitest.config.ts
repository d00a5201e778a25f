import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src', import.meta.url))
const shared = { resolve: { alias: { '@': src } }, plugins: [vue()] }
/** No test is about speed: a busy machine must not fail one. */
const testTimeout = 60_000

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          setupFiles: ['src/text/everyLanguage.ts'],
          testTimeout,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/components/**',
            'tests/pages/**',
            'tests/composables/**',
            'tests/e2e/**',
            'tests/faults/**',
          ],
        },
      },
      {
        ...shared,
        test: {
          name: 'component',
          setupFiles: ['src/text/everyLanguage.ts'],
          testTimeout,
          environment: 'happy-dom',
          include: ['tests/{components,pages,composables}/**/*.test.ts'],
        },
      },
    ],
  },
})
