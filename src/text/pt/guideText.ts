import type { CHOICE_TEXT } from '../choiceText'
import type { DATA_USE_TEXT } from '../dataUseText'
import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { GUIDE_TEXT } from '../guideText'
import type { PAPER_TEXT } from '../paperText'
import { plural } from '../plural'
import type { DATASET_TEXT } from '../quotationText'
import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const guide: Translated<typeof GUIDE_TEXT> = {
  title: 'Como ler um cartão',
  lead: 'Cada cartão é um indicador: um número colocado sobre uma régua.',
  parts: {
    chip: 'A palavra no alto à esquerda é a avaliação: se o número avança com a rapidez que a meta exige. É calculada só com os números da cidade.',
    period: 'O ano no alto à direita é o ano do número.',
    latest: 'O número mais recente',
    baseline: 'Base: o número do ano a partir do qual se compara',
    expected: 'Esperado: onde se deveria estar naquele ano, em linha reta até a meta',
    target: 'Meta: é atingida do lado para onde a bandeira tremula',
    gap: 'A linha embaixo da régua é a distância até a meta.',
    source: 'Embaixo de tudo está a fonte, com documento e página.',
  },
  more: 'Como avaliamos',
}

export const choice: Translated<typeof CHOICE_TEXT> = {
  search: 'Buscar pelo nome da cidade ou da província',
  hint: 'Basta parte do nome, a província ou o código. Os nomes estão em japonês e em letras latinas.',
  prefecture: 'Província',
  count: ' municípios',
}

export const dataUse: Translated<typeof DATA_USE_TEXT> = {
  title: 'Exemplos e catálogos',
  terms: 'Condições de uso',
  noTerms: 'não indicado',
  credit: 'Como citar a fonte',
  examples: 'Exemplos de uso',
  tools: {
    excel: 'Excel (Power Query)',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: 'Consulta a várias cidades (SQL)',
  machines: 'Descrições para programas',
  files: {
    dcat: 'O conjunto de dados (DCAT 3)',
    catalogue: 'Catálogo de todas as cidades (DCAT 3)',
    csvw: 'As colunas (CSVW)',
    parquet: 'Lista de arquivos Parquet, por tabela',
    openapi: 'Lista de endereços (OpenAPI)',
  },
  note: 'Uma célula vazia quer dizer que não consta. Não é 0.',
}

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: 'Números de',
  check: 'Confira os números desta página',
  qr: 'Código QR desta página',
}

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'Machi no Monosashi',
  newest: 'mais recente',
  frozen: ' (como estava nesse dia)',
  edition: (day) => `Edição de ${day}`,
  open: 'Ver mais',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: ': números novos',
  author: 'Machi no Monosashi',
  reconstructed: ' (reconstruída a partir dos documentos)',
  since: (before, changes) => `Desde ${before}: ${changes} `,
  firstEdition: '',
  indicators: ' indicadores',
  correction: 'Correção',
  becomes: '→',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: 'O valor mais recente é ',
  planned: 'O valor planejado é ',
  basis: 'Números de documentos publicados pela cidade, com a página em que foram impressos.',
}

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'Machi no Monosashi',
  source: 'Fonte:',
  edition: 'edição',
  tally: 'Até onde a cidade chegou nas metas que definiu',
  indicators: ' indicadores',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}: avaliações de ${indicators} ${plural('pt', indicators, { one: 'indicador', other: 'indicadores' })}. ${counts}.`,
}
