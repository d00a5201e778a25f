import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceTexts } from '@/authoring/sourceText'
import { cell, rowsOf } from '@/authoring/tableSet'
import type { TableSet } from '@/authoring/tableSet'

const DEFAULT_FOLDER = '../shared/sources'

/** The folder of the text renditions: `--sources <folder>`, else beside the repository. */
export function sourceFolder(args: readonly string[]): string {
  const place = args.indexOf('--sources')
  return (place >= 0 ? args[place + 1] : undefined) ?? DEFAULT_FOLDER
}

/** Lines of every document of a package whose file is in the folder, by document. */
export function readSources(folder: string, tables: TableSet): SourceTexts {
  const texts = new Map<string, readonly string[]>()
  for (const row of rowsOf(tables, 'documents')) {
    const path = join(folder, cell(row, 'source_file'))
    if (cell(row, 'source_file') === '' || !existsSync(path)) continue
    texts.set(cell(row, 'document_id'), readFileSync(path, 'utf8').split('\n'))
  }
  return texts
}

/**
 * Says loudly that a check did not run because the sources are not there. The exit code to leave with: 0,
 * but 1 where `SOURCES_REQUIRED` is `true`, as in our own CI, which has them beside the repository.
 */
export function skipWithoutSources(folder: string, what: string): number {
  const must = process.env['SOURCES_REQUIRED'] === 'true'
  console.log(
    [
      '==================================================================',
      `SKIPPED: ${what}`,
      `  原文のフォルダ「${folder}」がないため、この確認は行っていません。`,
      `  The folder of source documents "${folder}" is absent: this check did NOT run.`,
      ...(must
        ? [
            '  ここでは原文が必要です（SOURCES_REQUIRED）。 The sources are required here: this is a failure.',
          ]
        : []),
      '==================================================================',
    ].join('\n'),
  )
  return must ? 1 : 0
}
