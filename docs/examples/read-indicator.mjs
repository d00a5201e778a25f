// まちのものさしの公開データを JavaScript で読む例。Node.js 20 以上、ほかに入れるものはありません。
// node read-indicator.mjs https://example.jp/ 102041 recycling-rate
// The same works in a browser on any other site: open data may be read from everywhere (CORS).

const [base, code, indicatorId] = process.argv.slice(2)
const home = new URL(`open-data/${code}/`, base)

/** Cells of a CSV file (RFC 4180), by column name. */
function readCsv(text) {
  const rows = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1).push(cell.replace(/\r$/, ''))
    cell = ''
  }
  const body = text.replace(/^\ufeff/, '')
  for (let place = 0; place < body.length; place += 1) {
    const sign = body[place]
    if (quoted && sign === '"' && body[place + 1] === '"') {
      cell += '"'
      place += 1
    } else if (sign === '"') {
      quoted = !quoted
    } else if (!quoted && sign === ',') {
      endCell()
    } else if (!quoted && sign === '\n') {
      endCell()
      rows.push([])
    } else {
      cell += sign
    }
  }
  const [columns, ...records] = rows.filter((row) => row.length > 0)
  return records.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, plain(row[index] ?? '')])),
  )
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text as a formula. */
const plain = (text) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text)

async function table(name) {
  const answer = await fetch(new URL(`${name}.csv`, home))
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return readCsv(await answer.text())
}

const [indicators, observations, judgements] = await Promise.all(
  ['indicators', 'observations', 'judgements'].map(table),
)
const indicator = indicators.find((row) => row.indicator_id === indicatorId)
console.log(`${indicator.name} (${indicator.unit})`)
for (const row of observations.filter((row) => row.indicator_id === indicatorId)) {
  // 空欄は「書かれていない」。0 ではありません。 A blank cell says nothing; it is not 0.
  console.log(`${row.period}\t${row.value === '' ? 'NA' : Number(row.value)}\t${row.printed}`)
}
console.log(judgements.find((row) => row.indicator_id === indicatorId).verdict)
