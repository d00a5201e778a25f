/**
 * What several pages share, in few files: on a slow line each file costs a part of the way there and back, however
 * small it is. By name: which modules below `src/` go together. A file takes along what its modules import unless one
 * before it has that, so those that import little come first, and none may pull in what a light page does not need.
 */
const SHARED: readonly (readonly [name: string, modules: RegExp])[] = [
  [
    'records',
    /domain\/(pledge|project|policy|observation|target|document|indicator|department|fiscalEffect|discrepancy|board|pin|result)\.ts/,
  ],
  [
    'base',
    /AppIcon|PageState|text\/(furigana|punctuation)|townName|asOfText|planAddress|saveFile|sitePaths|domain\/(series|choose)/,
  ],
  ['device', /text\/deviceText/],
  ['words', /text\/(plan|council|indicator|working|storage)Text/],
  ['titles', /text\/(about|staffHead|accessibility|method|home|list|notFound|frozen)Text/],
  ['figures', /format\/(kpiCard|sentenceWriters)|PhraseText/],
  ['card', /components\/card\/(KpiCard|cardView)/],
  [
    'states',
    /FiguresMissing|LinkRows|SnapshotState|MoreRows|PageTrail|stores\/(plans|frozen)Store/,
  ],
  ['differences', /differenceRows|EditionLabel|editionsStore|domain\/difference\./],
  ['plan', /marksText|LetterBox|planRows|indicatorRow|stores\/listStore/],
  [
    'quotation',
    /sharing\/(qrCode|shareRuler|quotedWords)|components\/sharing\/(Share(Qr|Text)|QuotationText)/,
  ],
  ['indicator', /format\/working|trendLayout|WorkingSteps/],
  ['shownPage', /pages\/(shownPage|pageHead|plansHead)/],
]

/**
 * For Rolldown's `codeSplitting`. The first group is the app itself: what `src/main.ts` imports, in one file. The
 * first script of a page (`src/start.ts`) stays alone, for it runs before the app is there.
 */
export function sharedChunks() {
  return [
    {
      name: 'app',
      tags: ['$initial' as const],
      test: (id: string) => !/\/start\.ts$|\.html/.test(id),
    },
    ...SHARED.map(([name, modules]) => ({
      name,
      test: (id: string) => id.includes('/src/') && modules.test(id),
      minShareCount: 2,
    })),
  ].map((group, place) => ({ ...group, priority: 100 - place }))
}
