import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMunicipalityCode } from '@/domain/municipality'
import { writeAuthoredTable } from '@/authoring/authoredCsv'
import { describePackage } from '@/authoring/dataPackage'
import { newPackage } from '@/authoring/newPackage'
import type { NewMunicipality } from '@/authoring/newPackage'
import { problemSentence } from '@/authoring/problemSentence'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import { validatePackage } from '@/authoring/validatePackage'
import { RESERVED_SLUGS } from '@/router/routes'
import { PREFECTURES } from './prefectures'

const HELP = `使い方: npm run data:new -- --code <団体コード> --name <名前> [--slug <アドレス>] [--name-en <英語名>] [--out <フォルダ>]

  新しいまちのフォルダを、書き方の例の行を入れて作ります。そのまま npm run data:validate を通ります。
  例の行のIDは example- で、名前は（例）で始まります。公表する前に、ほんとうの行に置きかえてください。

  --code     全国地方公共団体コード、6けた。最後の検査数字も確かめます
  --name     まちの名前。例: 前橋市
  --slug     アドレスに使う名前。小文字の英数字とハイフン（書かなければ city-<コード>）
  --name-en  英語の名前（書かなければ --slug と同じ）
  --out      まちのフォルダを置く所（書かなければ data）

Usage: npm run data:new -- --code <code> --name <name> [--slug <slug>] [--name-en <name>] [--out <folder>]

  Makes the folder of a new municipality with rows that show how to fill in the tables. It passes
  npm run data:validate as it is. Ids of these rows begin with example-, names with （例）; put real
  rows in their place before you publish.

  --code     local government code, six digits; its check digit is verified
  --name     the municipality's name
  --slug     its name in addresses: lower case, digits, hyphens (city-<code> if not said)
  --name-en  its name in English (the slug if not said)
  --out      where the folder goes (data if not said)
`

/** Exit code 0 where the folder was made, 1 where it cannot be, 2 where the question could not be understood. */
export function newMunicipality(args: readonly string[], print: (text: string) => void): number {
  let asked: ReturnType<typeof readArguments>
  try {
    asked = readArguments(args)
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  const { values } = asked
  if (values.help) {
    print(HELP)
    return 0
  }
  const { code = '', name = '', out = 'data' } = values
  if (code === '' || name === '') {
    print(`--code と --name を書いてください。Say --code and --name.\n\n${HELP}`)
    return 2
  }
  const slug = values.slug ?? `city-${code}`
  const town: NewMunicipality = {
    code,
    slug,
    name,
    nameEn: values['name-en'] ?? slug,
    prefecture: PREFECTURES[Number(code.slice(0, 2)) - 1] ?? '',
  }
  const fault = faultOf(town, out)
  if (fault !== undefined) {
    print(fault)
    return 1
  }
  return write(town, join(out, `${code}-${slug}`), print)
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      code: { type: 'string' },
      name: { type: 'string' },
      slug: { type: 'string' },
      'name-en': { type: 'string' },
      out: { type: 'string' },
    },
  })
}

function faultOf({ code, slug, prefecture }: NewMunicipality, out: string): string | undefined {
  if (!isMunicipalityCode(code) || prefecture === '') {
    return `団体コード「${code}」の検査数字が合いません。6けたのコードを確かめてください。 / The check digit of ${code} does not fit.`
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return `--slug「${slug}」は、小文字の英数字とハイフンにしてください。 / Lower case, digits and hyphens only.`
  }
  if ((RESERVED_SLUGS as readonly string[]).includes(slug)) {
    return `--slug「${slug}」は、このサイトのページが使っています。 / ${slug} is a page of the site.`
  }
  const taken = (existsSync(out) ? readdirSync(out) : []).find(
    (folder) => folder.startsWith(`${code}-`) || folder.slice(7) === slug,
  )
  return taken && `${join(out, taken)} がもうあります。 / already exists.`
}

function write(town: NewMunicipality, folder: string, print: (text: string) => void): number {
  const tables = newPackage(town)
  const descriptor = describePackage(town.code, town.slug, town.name)
  const problems = validatePackage(descriptor, tables)
  if (problems.length > 0) {
    for (const problem of problems) print(problemSentence(problem))
    return 1
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 1)}\n`)
  for (const name of TABLE_NAMES) {
    const table = tables[name]
    if (table) writeFileSync(join(folder, `${name}.csv`), writeAuthoredTable(table))
  }
  print(
    `${folder} を作りました（${town.prefecture} ${town.name}）。例の行を、ほんとうの行に置きかえてください。 / Made; put real rows in the place of the examples.`,
  )
  return 0
}

if (process.argv[1]?.endsWith('new-municipality.ts')) {
  process.exitCode = newMunicipality(process.argv.slice(2), console.log)
}
