/** Words for writing to a municipality about one of its figures. */
export const CONTACT_TEXT = {
  area: 'contact',
  open: 'この数字について連絡',
  lead: (town: string) =>
    `${town}に送る文です。送るのはあなたで、このサイトは何も送りません。「連絡したいこと」を書いてから送ってください。`,
  none: (town: string) =>
    `資料に、${town}の連絡先は書かれていません（未記載）。文をコピーして、市の窓口に送ってください。`,
  label: '連絡の文',
  copy: '文をコピー',
  mail: 'メールで送る',
  page: '市の連絡先のページを開く',
  other: (contact: string) => `連絡先: ${contact}`,
  corrections: '数字を直したときは、いつ、何を、なぜ直したかが訂正の記録に残ります。',
  failed: '読みこめませんでした。電波のあるところで、もう一度押してください。',
} as const

/** The message itself is for the municipality, so it is in Japanese whatever the page is in. */
export const CONTACT_MESSAGE_TEXT = {
  subject: (name: string, period: string) => `「${name}」${period}の数字について`,
  greeting: (town: string) => `${town} ご担当者様`,
  about: 'まちのものさしに載っている、次の数字について連絡します。',
  matter: '連絡したいこと:',
  blank: '（ここに書いてください）',
} as const
