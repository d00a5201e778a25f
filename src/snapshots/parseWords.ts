import * as v from 'valibot'
import type { Words } from '@/domain/words'
import { wordsFile } from './schema/wordsFile'

/** Reads the text of `words.json`. Without it, or where it is of another shape, names stay Japanese. Never throws. */
export function parseWords(text: string | undefined): Words {
  if (text === undefined) return {}
  try {
    const parsed = v.safeParse(wordsFile, JSON.parse(text), { abortEarly: true })
    return parsed.success ? parsed.output.languages : {}
  } catch {
    return {}
  }
}
