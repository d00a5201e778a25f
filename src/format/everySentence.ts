import { easySentence } from './sentenceEasy'
import { englishSentence } from './sentenceEnglish'
import { addSentenceWriter } from './sentenceWriters'

/** Makes the sentences of all languages known at once: for prerender and scripts, never for the browser. */
addSentenceWriter('ja-easy', easySentence)
addSentenceWriter('en', englishSentence)
