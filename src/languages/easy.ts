/** All that a page of this language says: one chunk, loaded before the page starts. */
export { SENTENCES } from '@/format/sentences/easy'
export { TABLES } from '@/text/easy/tables'
