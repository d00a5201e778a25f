/** All that a page of this language says: one chunk, loaded before the page starts. */
export { SENTENCES } from '@/format/sentences/pt'
export { TABLES } from '@/text/pt/tables'
