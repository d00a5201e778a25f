/** Words of the reader's own list. */
export const MY_LIST_TEXT = {
  area: 'myList',
  title: 'マイリスト',
} as const
