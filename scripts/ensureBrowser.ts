import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './runChild'

export type Browser =
  { readonly executablePath: string; readonly args: string[] } | { readonly missing: string }

const MINUTE = 60_000

const HOW_TO_INSTALL =
  'Chromium・Chrome・Edge のどれかを入れるか、CHROME_PATH に実行ファイルの場所を入れてください。 / ' +
  'No browser was found: install Chromium, Chrome or Edge, or set CHROME_PATH to its executable.'

const LINUX_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
]

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

function macPaths(): string[] {
  const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
  return folders.flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function windowsPaths(): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  )
  return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((parts) => join(folder, ...parts)))
}

function knownPaths(): string[] {
  if (process.platform === 'darwin') return macPaths()
  return process.platform === 'win32' ? windowsPaths() : LINUX_PATHS
}

/**
 * Some distributions put a stub where the browser should be, which only says how to get the real one: so on
 * Linux it is asked for its version. Elsewhere there are no stubs, and on Windows asking opens a window.
 */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { timeout: MINUTE / 2, stdio: 'ignore' }).status === 0
}

/** The path of the browser that Playwright would download for itself, whether it is there or not. */
function playwrightPath(): string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

const findInstalled = () => [...knownPaths(), ...playwrightPath()].find(isBrowser)

const isRoot = () => process.getuid?.() === 0

function canUseApt(): boolean {
  return isRoot() && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Shows what the command says; false where it failed, is missing or took longer than it may. */
function run(command: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`$ ${[command, ...args].join(' ')}`)
  return (
    spawnSync(command, args, { cwd: repositoryRoot, env, timeout, stdio: 'inherit' }).status === 0
  )
}

function aptInstall(packages: readonly string[]): boolean {
  return (
    run('apt-get', ['update', '-qq'], 5 * MINUTE) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 10 * MINUTE)
  )
}

function installBrowser(): string | undefined {
  console.log('ブラウザーを入れます。 / No browser was found; trying to install one.')
  if (canUseApt() && aptInstall(['chromium', 'fonts-noto-cjk', 'fontconfig'])) {
    const installed = findInstalled()
    if (installed) return installed
  }
  const cli = join('node_modules', 'playwright-core', 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium'], 5 * MINUTE)
  return findInstalled()
}

function hasJapaneseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' })
  return (stdout ?? '').trim() !== ''
}

/** Without a Japanese font every character is a box; that spoils pictures, not tests, so it only warns. */
function ensureJapaneseFont(): void {
  if (process.platform !== 'linux' || hasJapaneseFont()) return
  if (canUseApt() && aptInstall(['fonts-noto-cjk', 'fontconfig']) && hasJapaneseFont()) return
  console.warn(
    '日本語のフォントが見つかりません。fonts-noto-cjk などを入れてください。 / ' +
      'No Japanese font was found; install one such as fonts-noto-cjk.',
  )
}

/** Start options for a browser under test. Chromium refuses its sandbox to root, and only to root. */
export function browserArguments(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

function namedBrowser(path: string): Browser {
  return isBrowser(path)
    ? { executablePath: path, args: browserArguments() }
    : {
        missing: `CHROME_PATH の ${path} はブラウザーとして動きません。 / CHROME_PATH names ${path}, which is not a working browser.`,
      }
}

/**
 * The browser for tests and screenshots: the one that CHROME_PATH names, else one that is installed, else one
 * that it installs (Debian's as root, or Playwright's own). Where nothing helps, `missing` is a sentence that
 * says what to do. May take minutes when it has to install; never rejects.
 */
export async function ensureBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH']
  if (named) return namedBrowser(named)
  const executablePath = findInstalled() ?? installBrowser()
  if (!executablePath) return { missing: HOW_TO_INSTALL }
  ensureJapaneseFont()
  return { executablePath, args: browserArguments() }
}
