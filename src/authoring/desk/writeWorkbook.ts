import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '@/authoring/intake/workbookFormats'

export type CellStyle = 'text' | 'title' | 'heading' | 'locked' | 'input'

export interface WrittenCell {
  readonly text: string
  readonly style: CellStyle
}

export interface WrittenSheet {
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WrittenCell[])[]
  /** Rows at the top that stay when one scrolls. */
  readonly frozenRows: number
  /** Only cells of the style `input` can be written in; without a password, so that it hinders accidents alone. */
  readonly isForm?: boolean
}

/**
 * Writes a workbook in which every cell is text and stays text: `95.0` keeps its digit, `1-1` becomes no date, `=`
 * computes nothing.
 *
 * Written by hand because it is small: the package for it compresses in a worker from a blob, which our policy and
 * some office browsers refuse (docs/decisions/0008-staff-desk-packages.md).
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as [string, string],
      ),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
  }
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
  }
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(XML_HEAD + text)]),
  )
  // The same content gives the same bytes: no clock.
  return zipSync(bytes, { mtime: new Date('2020-01-01T00:00:00'), level: 6 })
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: number): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`
}

function relations(entries: readonly (readonly [string, string])[]): string {
  const list = entries.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`
}

/** Excel allows 31 characters and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:']/g, '').slice(0, 31)
}

const STYLE_NUMBERS: Readonly<Record<CellStyle, number>> = {
  text: 1,
  title: 2,
  heading: 3,
  locked: 4,
  input: 5,
}

/** 49 is the number format "text". */
const STYLES_XML = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="11"/><name val="Yu Gothic"/></font><font><b/><sz val="14"/><name val="Yu Gothic"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECE9"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF4C2"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF5F6F5"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color rgb="FFB4BDB8"/></left><right style="thin"><color rgb="FFB4BDB8"/></right><top style="thin"><color rgb="FFB4BDB8"/></top><bottom style="thin"><color rgb="FFB4BDB8"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="49" fillId="4" borderId="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="49" fillId="3" borderId="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyProtection="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/><protection locked="0"/></xf></cellXfs></styleSheet>`

function sheetXml({ widths, rows, frozenRows, isForm }: WrittenSheet): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : ''
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((cell, place) => cellXml(cell, place, index + 1)).join('')}</row>`,
  )
  const protection = isForm
    ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" formatCells="0" sort="0" autoFilter="0"/>'
    : ''
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${protection}</worksheet>`
}

function cellXml({ text, style }: WrittenCell, place: number, line: number): string {
  const head = `<c r="${columnLetters(place)}${line}" s="${STYLE_NUMBERS[style]}"`
  if (text === '') return `${head}/>`
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

const XML_WORDS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML has no place for these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (character) => XML_WORDS[character] ?? character)
  )
}
