/** What is wrong with a host's answers, as data. */
export interface SiteFault {
  readonly kind:
    | 'unreachable'
    | 'not-the-site'
    | 'status'
    | 'header-missing'
    | 'header-differs'
    | 'header-unwanted'
    | 'cached-too-long'
    | 'cached-too-short'
    | 'not-compressed'
    | 'damaged-compression'
    | 'vary-missing'
    | 'not-revalidated'
    | 'type'
    | 'missing-page'
    | 'hidden-file'
    | 'writable'
    | 'worker-scope'
    | 'hsts-on-http'
  readonly address: string
  readonly header?: string
  readonly expected?: string
  readonly found?: string
}

type Sentences = (fault: Required<SiteFault>) => readonly [ja: string, en: string]

const SENTENCES: Readonly<Record<SiteFault['kind'], Sentences>> = {
  unreachable: () => [
    'このアドレスから答えがありません。サーバーが動いているか、ポートが合っているかを確かめてください。',
    'Nobody answers here. See whether the server runs and whether the port is right.',
  ],
  'not-the-site': () => [
    'まちのものさしのホームではありません。アドレスの最後（サブパス）と、置いた場所を確かめてください。',
    'This is not the home page of the site. Check the end of the address and where the files were put.',
  ],
  status: ({ expected, found }) => [
    `${expected} を返すはずが ${found} を返しました。ファイルがあるか、フォルダの index.html を返す設定かを確かめてください。`,
    `It should answer ${expected} but answers ${found}. See whether the file is there and whether a folder's index.html is served.`,
  ],
  'header-missing': ({ header, expected }) => [
    `ヘッダー ${header} がありません。値は「${expected}」です。`,
    `The header ${header} is missing. It should say: ${expected}`,
  ],
  'header-differs': ({ header, expected, found }) => [
    `ヘッダー ${header} が違います。「${expected}」のはずが「${found}」です。`,
    `The header ${header} differs. It should say: ${expected} but says: ${found}`,
  ],
  'header-unwanted': ({ header, found }) => [
    `ヘッダー ${header}（${found}）は、このアドレスでは送ってはいけません。`,
    `The header ${header} (${found}) must not be sent here.`,
  ],
  'cached-too-long': ({ expected, found }) => [
    `毎回確かめるはずのものが、長く手元に残ります。Cache-Control は「${expected}」のはずが「${found}」です。新しい版が届かなくなります。`,
    `This must be asked for anew each time: Cache-Control should be ${expected} but is ${found}. Readers would miss new versions.`,
  ],
  'cached-too-short': ({ expected, found }) => [
    `変わらないファイルなのに、手元に残りません。Cache-Control は「${expected}」のはずが「${found}」です。`,
    `This file never changes but is not kept: Cache-Control should be ${expected} but is ${found}.`,
  ],
  'not-compressed': ({ expected, found }) => [
    `${expected} で圧縮したものを送っていません（${found}）。となりの .br と .gz を返す設定にしてください。`,
    `It is not sent compressed as ${expected} (${found}). Let the server use the .br and .gz files beside it.`,
  ],
  'damaged-compression': ({ found }) => [
    `${found} と書いてありますが、ほどくと元のファイルと違います。`,
    `It says ${found}, but unpacked it is not the same file.`,
  ],
  'vary-missing': () => [
    'Vary: Accept-Encoding がありません。途中のキャッシュが、圧縮を読めない人に圧縮したものを渡します。',
    'Vary: Accept-Encoding is missing. A cache on the way would hand compressed files to those who cannot read them.',
  ],
  'not-revalidated': ({ found }) => [
    `変わっていないときに 304 を返しません（${found}）。ETag か Last-Modified を出す設定にしてください。`,
    `It does not answer 304 for an unchanged file (${found}). Let the server send ETag or Last-Modified.`,
  ],
  type: ({ expected, found }) => [
    `Content-Type が違います。「${expected}」のはずが「${found}」です。`,
    `The content type should be ${expected} but is ${found}.`,
  ],
  'missing-page': ({ found }) => [
    `ないアドレスに「見つかりません」のページ（404.html）を 404 で返していません（${found}）。`,
    `An unknown address does not get the page 404.html with status 404 (${found}).`,
  ],
  'hidden-file': ({ found }) => [
    `点で始まる名前のファイルを渡しています（${found}）。`,
    `Files whose names begin with a dot are handed out (${found}).`,
  ],
  writable: ({ found }) => [
    `POST を断っていません（${found}）。GET と HEAD だけを受けてください。`,
    `POST is not refused (${found}). Only GET and HEAD should be answered.`,
  ],
  'worker-scope': ({ found }) => [
    `sw.js がサイト全体をうけもてません（${found}）。サイトのいちばん上のフォルダから、転送なしで返してください。`,
    `sw.js cannot serve the whole site (${found}). Serve it from the site's top folder, without a redirect.`,
  ],
  'hsts-on-http': () => [
    'http なのに Strict-Transport-Security を送っています。https のときだけ送ってください。',
    'Strict-Transport-Security is sent over http. Send it over https only.',
  ],
}

/** The fault as a person who runs the server would like to read it. */
export function siteFaultSentence(fault: SiteFault): string {
  const { kind, address, header = '', expected = '', found = '' } = fault
  const [ja, en] = SENTENCES[kind]({ kind, address, header, expected, found })
  return `${address}\n  ${ja}\n  ${en}`
}
