import { spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  explainFailure,
  installCommand,
  installStamp,
  isNodeNewEnough,
  needsInstall,
} from '../../scripts/bootstrap.mjs'

const MACHINE = { lock: '{}', platform: 'linux', arch: 'x64', modules: '115' }

describe('the version of Node', () => {
  it.each(['20.19.0', 'v20.20.2', '22.0.0', '24.11.1', '100.0.0'])('%s is enough', (version) => {
    expect(isNodeNewEnough(version)).toBe(true)
  })

  it.each(['20.18.3', '18.20.8', '8.0.0', '2.99.0', 'new', ''])('%s is not', (version) => {
    expect(isNodeNewEnough(version)).toBe(false)
  })
})

describe('the install stamp', () => {
  it('is the same for the same lock file and machine', () => {
    expect(installStamp({ ...MACHINE })).toBe(installStamp({ ...MACHINE }))
    expect(installStamp(MACHINE)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    { lock: '{ }' },
    { platform: 'darwin' },
    { arch: 'arm64' },
    { modules: '127' },
    { platform: 'linuxx', arch: '64' },
  ])('changes with %o', (change) => {
    expect(installStamp({ ...MACHINE, ...change })).not.toBe(installStamp(MACHINE))
  })

  it('asks for an installation when it is missing or another', () => {
    expect(needsInstall('a', undefined)).toBe(true)
    expect(needsInstall('a', '')).toBe(true)
    expect(needsInstall('a', 'b\n')).toBe(true)
    expect(needsInstall('a', 'a\n')).toBe(false)
  })
})

describe('the install command', () => {
  it('is the npm that started us', () => {
    expect(installCommand('/n/node', '/n/npm-cli.js', 'linux')).toEqual({
      command: '/n/node',
      args: ['/n/npm-cli.js', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
      shell: false,
    })
  })

  it.each([undefined, '/y/yarn.js', '/p/pnpm.cjs'])('is npm on the path after %s', (starter) => {
    expect(installCommand('/n/node', starter, 'linux').command).toBe('npm')
    expect(installCommand('/n/node', starter, 'win32').shell).toBe(true)
  })
})

describe('a failed installation', () => {
  it.each([
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EUSAGE\nMissing: a@1 from lock file', 'disagree'],
    ['npm error code ENOTFOUND', 'cannot be reached'],
    ['npm error code EACCES', 'permissions'],
    ['something else', 'message of npm above'],
  ])('%s is explained', (output, sentence) => {
    const [japanese, english] = explainFailure(output)
    expect(english).toContain(sentence)
    expect(japanese).toMatch(/[ぁ-ん].*。$/)
  })
})

describe('the command', () => {
  let folder = ''
  const stampPath = () => join(folder, 'node_modules', '.install-stamp')

  /** Runs a copy of the script in its own folder with a stand-in for npm that leaves a note or fails. */
  function bootstrap() {
    const env = { ...process.env, npm_execpath: join(folder, 'npm-cli.js') }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts', 'bootstrap.mjs')],
      { env, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bootstrap-'))
    await mkdir(join(folder, 'scripts'))
    await copyFile('scripts/bootstrap.mjs', join(folder, 'scripts', 'bootstrap.mjs'))
    await writeFile(join(folder, 'package-lock.json'), '{}')
    await writeFile(join(folder, 'npm-cli.js'), "console.log('npm ' + process.argv.slice(2))")
  })

  afterEach(async () => {
    await chmod(folder, 0o755)
    await rm(folder, { recursive: true })
  })

  it('installs once, then is silent until the lock file changes', async () => {
    const first = bootstrap()
    expect(first.status).toBe(0)
    expect(first.stdout).toContain('npm ci,--ignore-scripts,--no-audit,--no-fund')
    expect(await readFile(stampPath(), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    expect(bootstrap()).toEqual({ status: 0, stdout: '', stderr: '' })
    await writeFile(join(folder, 'package-lock.json'), '{"lockfileVersion":3}')
    expect(bootstrap().stdout).toContain('npm ci')
    expect(bootstrap().stdout).toBe('')
  })

  it('says what to do when the installation fails, and leaves no stamp', async () => {
    await writeFile(
      join(folder, 'npm-cli.js'),
      "console.error('npm error code ENOSPC'); process.exitCode = 228",
    )
    const { status, stderr } = bootstrap()
    expect(status).toBe(1)
    expect(stderr).toContain('npm error code ENOSPC')
    expect(stderr).toContain('ディスクの空きが足りません')
    expect(stderr).toContain('The disk is full')
    await expect(readFile(stampPath())).rejects.toThrow()
  })

  it('says so when there is no lock file', async () => {
    await rm(join(folder, 'package-lock.json'))
    const { status, stderr } = bootstrap()
    expect(status).toBe(1)
    expect(stderr).toContain('package-lock.json is missing')
  })
})
