export const PIN_KINDS = ['indicator', 'initiative', 'pledge'] as const
export type PinKind = (typeof PIN_KINDS)[number]

/**
 * Something of a municipality that a reader put on a list or a board. Which of the ids it has says what it is;
 * indicators are written as they were when there was nothing else to pin.
 */
export type Pin = { readonly code: string } & (
  | { readonly indicatorId: string }
  | { readonly initiativeId: string }
  | { readonly pledgeId: string }
)

export function pinned(kind: PinKind, code: string, id: string): Pin {
  switch (kind) {
    case 'indicator':
      return { code, indicatorId: id }
    case 'initiative':
      return { code, initiativeId: id }
    case 'pledge':
      return { code, pledgeId: id }
  }
}

export function pinKind(pin: Pin): PinKind {
  if ('indicatorId' in pin) return 'indicator'
  return 'initiativeId' in pin ? 'initiative' : 'pledge'
}

export function pinId(pin: Pin): string {
  if ('indicatorId' in pin) return pin.indicatorId
  return 'initiativeId' in pin ? pin.initiativeId : pin.pledgeId
}

/** The same for two pins of the same thing: `102041/indicator/recycling-rate`. */
export function pinKey(pin: Pin): string {
  return `${pin.code}/${pinKind(pin)}/${pinId(pin)}`
}

/** The pin alone, without what else was said of it. */
export function barePin(pin: Pin): Pin {
  return pinned(pinKind(pin), pin.code, pinId(pin))
}
