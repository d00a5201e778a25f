/**
 * Runs before every npm script: is Node new enough, and is node_modules what package-lock.json asks for?
 * If not, it installs. Node built-ins only, named without `node:`, because an old Node must get as far as
 * the sentence that says it is too old.
 */
import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'fs'
import { basename, dirname, join } from 'path'
import { fileURLToPath } from 'url'

const LEAST_NODE = [20, 19]
const LEAST_NODE_TEXT = LEAST_NODE.join('.')

/** True for 20.19 and everything after it; false for a text that is no version. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number)
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
}

/**
 * Hex SHA-256 that changes when the lock file, the operating system, the processor or Node's binary
 * interface changes: the four things for which installed packages may no longer fit.
 */
export function installStamp({ lock, platform, arch, modules }) {
  const hash = createHash('sha256')
  for (const part of [lock, platform, arch, modules]) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** True unless the stamp that was found says that the wanted packages are installed. */
export function needsInstall(wanted, found) {
  return found === undefined || found.trim() !== wanted
}

const FAILURES = [
  [
    /ENOSPC|no space left/i,
    'ディスクの空きが足りません。約 1 GB 空けて、もう一度実行してください。',
    'The disk is full. Free about 1 GB and run this again.',
  ],
  [
    /EUSAGE|Missing: .* from lock file|lock file's .* does not satisfy/i,
    'package.json と package-lock.json が食い違っています。npm install で直し、両方をコミットしてください。',
    'package.json and package-lock.json disagree. Repair with npm install and commit both.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'パッケージの配布元につながりません。ネットワークとプロキシの設定を確かめてください。',
    'The package registry cannot be reached. Check the network and the proxy settings.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'node_modules に書き込めません。フォルダーの権限を確かめてください。',
    'node_modules cannot be written. Check the permissions of the folder.',
  ],
]

/** What a failed installation means and what to do, in Japanese and in English, one sentence each. */
export function explainFailure(output) {
  const known = FAILURES.find(([pattern]) => pattern.test(output))
  return known
    ? known.slice(1)
    : [
        'パッケージを入れられませんでした。上の npm のメッセージを見てください。',
        'The packages could not be installed. See the message of npm above.',
      ]
}

/**
 * The command that installs. npm names itself in `npm_execpath`; another package manager there (yarn, pnpm)
 * would not know `ci`, so then, as without it, `npm` is looked up on the path.
 */
export function installCommand(execPath, npmExecPath, platform) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  if (npmExecPath && /^npm(-cli)?\.c?js$/.test(basename(npmExecPath)))
    return { command: execPath, args: [npmExecPath, ...args], shell: false }
  return { command: 'npm', args, shell: platform === 'win32' }
}

/** Runs the command, shows all it says, and resolves to its exit code and its words on stderr. */
function run({ command, args, shell }, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['inherit', 'inherit', 'pipe'] })
    let output = ''
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000)
      process.stderr.write(chunk)
    })
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }))
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, output }))
  })
}

function complain([japanese, english]) {
  console.error(`\n${japanese}\n${english}`)
  return 1
}

function complainOfNode() {
  return complain([
    `Node.js ${LEAST_NODE_TEXT} 以上が必要です(いまは ${process.versions.node})。新しい Node.js を入れてから、もう一度実行してください。`,
    `Node.js ${LEAST_NODE_TEXT} or newer is needed (this is ${process.versions.node}). Install a newer Node.js and run this again.`,
  ])
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function writeStamp(path, stamp) {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${stamp}\n`)
    return 0
  } catch (error) {
    return complain(explainFailure(String(error)))
  }
}

/** Makes `root/node_modules` fit `root/package-lock.json`; resolves to the exit code. */
export async function bootstrap(root) {
  if (!isNodeNewEnough(process.versions.node)) return complainOfNode()
  const lock = readIfThere(join(root, 'package-lock.json'))
  if (lock === undefined)
    return complain([
      'package-lock.json がありません。リポジトリのフォルダーで実行してください。',
      'package-lock.json is missing. Run this in the folder of the repository.',
    ])
  const stampPath = join(root, 'node_modules', '.install-stamp')
  const stamp = installStamp({
    lock,
    platform: process.platform,
    arch: process.arch,
    modules: process.versions.modules,
  })
  if (!needsInstall(stamp, readIfThere(stampPath))) return 0
  console.log('パッケージを入れます(1 分ほど)。 / Installing the packages (about a minute).')
  const { code, output } = await run(
    installCommand(process.execPath, process.env.npm_execpath, process.platform),
    root,
  )
  if (code !== 0) return complain(explainFailure(output))
  const written = writeStamp(stampPath, stamp)
  if (written === 0) console.log('パッケージを入れました。 / The packages are installed.')
  return written
}

const here = fileURLToPath(import.meta.url)
if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(here)) {
  bootstrap(dirname(dirname(here))).then((code) => {
    process.exitCode = code
  })
}
