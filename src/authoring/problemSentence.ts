import { FORM_TEXT } from '@/text/formText'
import type { ProblemKind, TableProblem } from './problem'
import { formOf } from './tableSchemas'

type Sentence = (found: string, expected: string) => string

const SENTENCES: Readonly<Record<ProblemKind, Sentence>> = {
  unreadable: (found) => `CSVとして読めません（${found}）。引用符やカンマの数を確かめてください。`,
  'empty-file': () => 'ファイルが空です。1行目に列の名前が必要です。',
  'missing-table': () => 'この表のファイルがありません。',
  'missing-column': (_, expected) => `列「${expected}」がありません。`,
  'unknown-column': (found) => `列「${found}」は使えません。列の名前を確かめてください。`,
  'cell-count': (found, expected) =>
    `セルが${found}個あります。列は${expected}個です。カンマの数か引用符を確かめてください。`,
  required: () => '空欄にできません。',
  type: (found, expected) => `「${found}」は${expected}として読めません。`,
  vocabulary: (found, expected) => `「${found}」は使えない言葉です。使えるのは ${expected} です。`,
  pattern: (found, expected) =>
    `「${found}」の書き方が違います（正しい形: ${formWords(expected)}）。`,
  'duplicate-key': (found, expected) => `同じ行が${expected}行目にもあります（${found}）。`,
  'foreign-key': (found, expected) => `「${found}」が${expected}にありません。`,
  'schema-differs': (_, expected) => `datapackage.json の定義が決まりと違います（${expected}）。`,
  'code-check-digit': (found) =>
    `団体コード「${found}」の検査数字が合いません。6けたのコードを確かめてください。`,
  'period-unreal': (found) => `「${found}」は実在しない日付です。`,
  'period-outside-document': (found, expected) =>
    `期間「${found}」が資料の範囲（${expected}）の外です。正しければ note に理由を書いてください。`,
  'printed-differs': (found, expected) =>
    `value の「${found}」と printed の「${expected}」が同じ数字になりません。`,
  'decimals-differ': (found, expected) =>
    `小数点以下が${found}けたです。指標の decimals は${expected}です。正しければ note に理由を書いてください。`,
  'value-jump': (found, expected) =>
    `前の値から大きく変わっています（${expected} → ${found}）。正しければ note に理由を書いてください。`,
  'kind-direction': (found, expected) =>
    `目標の kind が「${found}」ですが、指標の direction からは「${expected}」です。正しければ note に理由を書いてください。`,
  'range-order': (found, expected) => `範囲の下限「${found}」が上限「${expected}」より大きいです。`,
  'too-long': (found, expected) => `${found}文字あります。${expected}文字までにしてください。`,
  'unsafe-text': (found) => `表示できない文字（${found}）が入っています。`,
  'excel-date': (found) =>
    `「${found}」は、表計算ソフトが日付に変えた文字のようです。セルを文字列にして、もとの文字を入れ直してください。`,
  'excel-error': (found) => `表計算ソフトのエラー（${found}）が入っています。`,
  cycle: (found) => `親をたどると自分に戻ります（${found}）。`,
  'subject-unknown': (found) => `「${found}」にあたる行がどの表にもありません。`,
  'mark-scale': (found, expected) => `印「${found}」は尺度「${expected}」にありません。`,
}

function formWords(pattern: string): string {
  const form = formOf(pattern)
  return form ? FORM_TEXT[form] : pattern
}

/** What is wrong and what to do, for those who see the place beside it. */
export function problemWords({ kind, found = '', expected = '' }: TableProblem): string {
  return SENTENCES[kind](found, expected)
}

/** One line in plain Japanese: table, row, column, what is wrong and what to do. */
export function problemSentence(problem: TableProblem): string {
  const place = [
    `${problem.table}.csv`,
    problem.row === undefined ? '' : `${problem.row}行目`,
    problem.column === undefined ? '' : `「${problem.column}」列`,
  ]
    .filter((part) => part !== '')
    .join(' ')
  return `${place}: ${problemWords(problem)}`
}
