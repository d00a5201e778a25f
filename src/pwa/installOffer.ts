/** What may be offered: the browser's own dialogue, or words on how it is done where there is none (iOS). */
export interface InstallOffer {
  readonly kind: 'dialogue' | 'by-hand'
  /** Opens the browser's dialogue. */
  readonly install: () => void
  /** The reader does not want to be asked again. */
  readonly dismiss: () => void
}

interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>
}

/** `localStorage`: how often the reader has come, or that they declined. */
export const INSTALL_KEY = 'machi-no-monosashi/install'
/** `sessionStorage`: this visit is counted. */
const VISIT_KEY = 'machi-no-monosashi/visit'
const DECLINED = 'declined'
const SECOND_VISIT = 2

/**
 * Offers to put the site on the home screen: not before the second visit, never where it is there already or was
 * declined, and never by itself. The browser's own hint is held back, for it would come at the first visit.
 */
export function watchInstall(
  onOffer: (offer: InstallOffer | undefined) => void,
  page: Window = window,
): void {
  const opened = page.matchMedia('(display-mode: standalone)').matches
  const visits = opened ? 0 : countVisit(page)
  const declined = () => onOffer(undefined)
  const dismiss = () => {
    remember(page, DECLINED)
    onOffer(undefined)
  }
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (visits < SECOND_VISIT) return
    const install = () => void (event as InstallEvent).prompt().then(declined, declined)
    onOffer({ kind: 'dialogue', install, dismiss })
  })
  page.addEventListener('appinstalled', dismiss)
  if (visits >= SECOND_VISIT && isInstalledByHand(page.navigator))
    onOffer({ kind: 'by-hand', install: () => undefined, dismiss })
}

/** Safari on iPhone and iPad, which has no dialogue; not inside another app, which cannot install. */
function isInstalledByHand({ userAgent, maxTouchPoints }: Navigator): boolean {
  const isApple =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  return isApple && /Version\/\d+.*Safari\//.test(userAgent)
}

/** Visits with this one; 0 where the reader declined, or nothing can be remembered. */
function countVisit(page: Window): number {
  try {
    const known = page.localStorage.getItem(INSTALL_KEY)
    if (known === DECLINED) return 0
    const before = Number(known ?? 0)
    if (page.sessionStorage.getItem(VISIT_KEY) !== null) return before
    page.sessionStorage.setItem(VISIT_KEY, '1')
    const visits = Math.min(before + 1, SECOND_VISIT)
    page.localStorage.setItem(INSTALL_KEY, String(visits))
    return visits
  } catch {
    return 0
  }
}

function remember(page: Window, value: string): void {
  try {
    page.localStorage.setItem(INSTALL_KEY, value)
  } catch {
    // Where nothing can be remembered, nothing was offered.
  }
}
