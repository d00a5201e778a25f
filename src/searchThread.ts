import { serveSearch } from './search/serveSearch'

/** The thread that searches among very many indicators. */
serveSearch(globalThis)
