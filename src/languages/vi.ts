/** All that a page of this language says: one chunk, loaded before the page starts. */
export { SENTENCES } from '@/format/sentences/vi'
export { TABLES } from '@/text/vi/tables'
