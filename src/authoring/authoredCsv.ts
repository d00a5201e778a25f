import type { ParsedTable } from './parseTable'

/**
 * A table as it lies in `data/`: UTF-8 without a mark, one line feed, quotes only where they are needed, nothing
 * guarded. Writing what was read changes no byte, so that a difference shows only what people changed.
 */
export function writeAuthoredTable({ columns, rows }: ParsedTable): string {
  const lines = [columns, ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))]
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\n`).join('')
}

function writeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
