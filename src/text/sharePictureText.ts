/** Words on share pictures and in their text alternatives. */
export const SHARE_PICTURE_TEXT = {
  area: 'sharePicture',
  brand: 'まちのものさし',
  source: '出典',
  edition: '版',
  tally: '市が決めた目標に、どこまで近づいたか',
  indicators: '指標',
  tallyAlt: (municipality: string, indicators: number, counts: string): string =>
    `${municipality}の${indicators}指標の判定。${counts}。`,
} as const
