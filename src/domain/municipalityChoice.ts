/** More municipalities than this are searched and shown a page at a time, not in one list. */
export const LONGEST_CHOICE = 50
