/** Words for finding one's town among many. */
export const CHOICE_TEXT = {
  area: 'choice',
  search: 'まちの名前・都道府県でさがす',
  hint: '名前の一部、都道府県、コードでさがせます。',
  prefecture: '都道府県',
  count: 'の市区町村',
} as const
