import { SENTENCES as EASY } from './sentences/easy'
import { SENTENCES as ENGLISH } from './sentences/en'
import { SENTENCES as SPANISH } from './sentences/es'
import { SENTENCES as PORTUGUESE } from './sentences/pt'
import { SENTENCES as VIETNAMESE } from './sentences/vi'
import { SENTENCES as CHINESE } from './sentences/zh'
import { addSentences } from './sentenceWriters'

/** Makes the sentences of all languages known at once: for prerender, scripts and tests, never for the browser. */
addSentences('ja-easy', EASY)
addSentences('en', ENGLISH)
addSentences('pt', PORTUGUESE)
addSentences('es', SPANISH)
addSentences('vi', VIETNAMESE)
addSentences('zh', CHINESE)
