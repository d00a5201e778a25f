import type {
  BOARD_EDIT_TEXT,
  BOARD_TEXT,
  BOOKLET_TEXT,
  CARRY_TEXT,
  GATHERED_TEXT,
  PARAGRAPH_TEXT,
  PICK_TEXT,
  PRESENT_TEXT,
} from '../councilText'
import type { Translated } from '../textOf'

export const gathered: Translated<typeof GATHERED_TEXT> = {
  lead: 'Kept on this device only and sent nowhere.',
  emptyTitle: 'Your list is empty',
  emptyBody:
    'Press “Add to my list” on the page of an indicator, an initiative or a pledge, and it appears here. The list is kept on this device only and sent nowhere.',
  emptyAction: 'See indicators',
  modes: { label: 'What to do', see: 'Look', arrange: 'Put in order', pick: 'Choose and use' },
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  takeOff: (name: string) => `Remove ${name}`,
  pin: 'Add to my list',
  unpin: 'Remove from my list',
  group: 'Group',
  noGroup: 'No group',
  newGroup: 'New group',
  newGroupName: 'Name of the new group',
  addGroup: 'Put in the group',
  renameGroup: 'Name of the group',
  handle: 'Drag to move',
  arrangeHint: 'Move by the buttons, or by the handle at the left.',
  movedTo: (name: string, place: number) => `${name}: now number ${place}.`,
  loading: (name: string) => `Loading figures (${name}).`,
  missing: (name: string) => `Not in the present edition (${name}).`,
  missingFrozen: (name: string) => `Not in this edition (${name}).`,
  unavailable: (name: string) =>
    `It could not be loaded (${name}). If it is missing with a connection too, the link is wrong or it is no longer published.`,
  kinds: { indicator: 'Indicator', initiative: 'Initiative', pledge: 'Pledge' },
  note: 'Note for yourself',
  noteHint: 'Kept on this device only; never in a link or in print.',
  noteAdd: 'Write a note',
  noteAddFor: (name: string) => `${name}: write a note`,
  changed: 'Changed since you last looked',
  changedAll: (count: number, since: string) =>
    `${count} changed since the edition that you saw last (${since}).`,
  changedNone: (since: string) =>
    `There is a newer edition than the one that you saw last (${since}). No figure on this list has changed.`,
  changedSeen: 'I have seen them',
  newIndicator: 'A new indicator',
  verdict: 'Verdict',
  aim: 'Target',
  nothing: 'none',
}

export const pick: Translated<typeof PICK_TEXT> = {
  all: 'Choose all',
  none: 'Choose none',
  chosen: (count: number) => `${count} chosen`,
  quote: 'As a quotation',
  board: 'Make a new board',
  boardFor: 'Which board to put them on',
  newBoard: 'A new board',
  putIn: 'Put on the board',
  hint: 'Make a text with sources, or a board, of what you choose.',
  onlyIndicators: 'Only indicators can be quoted.',
}

export const carry: Translated<typeof CARRY_TEXT> = {
  title: 'Carry as a file',
  lead: 'List and boards can be carried to another device as a file.',
  withNotes: 'With the notes for yourself',
  save: 'Save as a file',
  file: 'A saved file (.json)',
  how: { label: 'How to read it', merge: 'Add to what is here', replace: 'Replace what is here' },
  cannotWrite: 'A file cannot be made on this page.',
}

export const board: Translated<typeof BOARD_TEXT> = {
  title: 'Board',
  opening: 'Opening the board in the link. This needs JavaScript.',
  listTitle: 'Boards on this device',
  listLead:
    'Chosen figures to take along to a meeting. Send the link and anyone opens the same board.',
  listEmpty: 'There is no board on this device yet. Make one from my list, under “Choose and use”.',
  asOf: 'Figures as of',
  live: 'always the newest',
  stays: 'stays as it is',
  day: (day: string) => `${day} edition`,
  count: (count: number) => `${count} items`,
  edit: 'Edit',
  present: 'Present',
  print: 'Print or PDF',
  copyLink: 'Copy the link',
  keep: 'Keep on this device',
  kept: 'Kept on this device. It opens without a connection.',
  keptNotOffline:
    'Kept on this device, but the figures of this edition are not here yet. Open it once more with a connection.',
  remove: 'Delete the board',
  removeSure: 'This cannot be undone.',
  cancel: 'Cancel',
  quotation: 'Quotation',
  linkHint: 'Title, order and notes are inside the link and are sent to no server.',
  tooLong: (length: number, longest: number) =>
    `The link is too long (${length} of ${longest} characters). Shorten the notes or take some items off.`,
  privateInPrint: 'Print the notes for yourself too',
  missingTitle: 'This link does not open a board',
  missing: {
    none: '',
    damaged: 'Its end is cut off, or something in it was changed. Ask the sender for it again.',
    'too-long': 'It is too long. Ask the sender to split the board.',
    newer: 'It was written by a newer version of this site. Update and open it again.',
  },
  unavailable:
    'The figures of this edition could not be loaded. If they are missing with a connection too, the link is wrong or the edition is no longer published.',
  retry: 'Try again',
  untitled: 'Board without a title',
}

export const boardEdit: Translated<typeof BOARD_EDIT_TEXT> = {
  title: 'Edit the board',
  name: 'Title',
  nameHint: 'e.g. Papers for the December session',
  note: 'Note at the beginning',
  notePublic: 'Everyone who opens the link can read these notes.',
  itemNote: 'Note',
  itemNoteFor: (name: string) => ` (${name})`,
  items: 'Order',
  asOfLead: 'With an edition chosen, the figures stay when newer ones are published.',
  save: 'Save',
  empty: 'A board needs at least one indicator, initiative or pledge.',
  unknownTitle: 'This board is not on this device',
  unknownBody: 'It may have been made on another device, or deleted.',
}

export const present: Translated<typeof PRESENT_TEXT> = {
  previous: 'Back',
  next: 'Next',
  end: 'End',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  slides: 'Slides',
  awake: 'The screen stays on',
}

export const booklet: Translated<typeof BOOKLET_TEXT> = {
  title: 'Print or PDF',
  lead: 'A page of contents, then one A4 page for each. Choose “Save as PDF” in the print dialog for a PDF.',
  print: 'Print',
  back: 'Back to the board',
  contents: 'Contents',
  number: 'No.',
  name: 'Name',
  figure: 'Figure',
  verdict: 'Verdict',
}

export const paragraph: Translated<typeof PARAGRAPH_TEXT> = {
  figure: (town: string, name: string, figure: string) => `“${name}” of ${town} is ${figure}. `,
  target: (target: string) => `The target is ${target}. `,
  verdict: (word: string) => `The verdict is “${word}”. `,
  noFigure: (town: string, name: string) => `The sources have no figure for “${name}” of ${town}. `,
  stated: (town, name, period, printed) =>
    `For “${name}” of ${town} the sources print “${printed}” (${period}) and no number. `,
  sources: 'Sources',
}
