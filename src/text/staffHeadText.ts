/** What the staff desk is called; apart from its other words, for titles are read on every page. */
export const STAFF_HEAD_TEXT = {
  title: '職員用の作業台',
  lead: '数字の表をここに置くと、直すところと、公表されている数字との違いが出ます。ファイルはこの端末の外に出ません。',
  guide: '職員の手引き',
  guideLead: '表の直し方、年次更新シートの配り方、直した後にだれへ渡すか。',
} as const
