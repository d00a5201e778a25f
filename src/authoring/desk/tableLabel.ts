import { TABLE_NAMES_TEXT } from '@/text/aboutText'

/** What a table is called in Japanese; its own name where it has none. */
export function tableLabel(table: string): string {
  const names: Readonly<Record<string, string>> = TABLE_NAMES_TEXT.names
  return names[table] ?? table
}
