import { TABLES as EASY } from './easy/tables'
import { TABLES as ENGLISH } from './en/tables'
import { TABLES as SPANISH } from './es/tables'
import { TABLES as PORTUGUESE } from './pt/tables'
import { addLanguage } from './textOf'
import { TABLES as VIETNAMESE } from './vi/tables'
import { TABLES as CHINESE } from './zh/tables'

/** Makes the words of all languages known at once: for prerender, scripts and tests, never for the browser. */
addLanguage('ja-easy', EASY)
addLanguage('en', ENGLISH)
addLanguage('pt', PORTUGUESE)
addLanguage('es', SPANISH)
addLanguage('vi', VIETNAMESE)
addLanguage('zh', CHINESE)
