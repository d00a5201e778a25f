/** The worker's address is `sw.js`, for ever: browsers that hold an old one look for the new one there. */
import './serviceWorker'
