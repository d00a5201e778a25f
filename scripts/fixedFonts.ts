import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { repositoryRoot } from './runChild'

/**
 * Environment in which a browser on Linux knows one font only, BIZ UDPGothic of the development packages: pictures of
 * pages are then the same whatever is installed. Elsewhere fonts cannot be chosen so, and nothing is returned.
 */
export function fixedFonts(): Record<string, string> | undefined {
  if (process.platform !== 'linux') return undefined
  const require = createRequire(import.meta.url)
  const fonts = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'))
  const folder = join(repositoryRoot, '.cache', 'fonts')
  const file = join(folder, 'fonts.conf')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  )
  return { FONTCONFIG_FILE: file }
}
