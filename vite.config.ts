import { defineConfig } from 'vite'
import { siteConfig } from './scripts/siteConfig'

export default defineConfig(() => siteConfig())
