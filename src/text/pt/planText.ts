import type {
  DEPARTMENT_TEXT,
  FISCAL_TEXT,
  INITIATIVE_TEXT,
  PLAN_TEXT,
  PLAN_TREE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
} from '../planText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

const counted = (one: string, other: string) => (count: number) =>
  `${count} ${plural('pt', count, { one, other })}`

export const plan: Translated<typeof PLAN_TEXT> = {
  loading: 'Carregando',
  faultTitle: 'Não foi possível ler os planos',
  faultBody: 'Os números dos indicadores não foram apagados. Tente de novo com conexão.',
  notPublishedTitle: 'Esta edição não tem planos',
  notPublishedBody: 'É anterior à publicação dos planos. Os indicadores podem ser vistos.',
  planOnly:
    'Os documentos desta cidade são só planos. As palavras e os números daqui são planejados; não são resultados.',
  planned: 'Plano',
  all: 'Todos',
  clear: 'Limpar filtros',
  more: (rest) => `Ver mais (restam ${rest})`,
  empty: 'Nada corresponde a estes filtros.',
  count: (count) => plural('pt', count, { one: ' item', other: ' itens' }),
  projectCount: (count) => plural('pt', count, { one: ' projeto', other: ' projetos' }),
  source: 'Fonte',
  department: 'Setor responsável',
  asPrinted: 'como foi impresso',
  discrepancies: 'Contradições e observações de leitura',
  corrections: 'Colunas lidas de novo',
  correctionsWhy:
    'Em algumas tabelas impressas, colunas ou linhas estão deslocadas. Lemos pelo conteúdo, não só pela posição, e aqui dizemos o que mudamos.',
  indicators: 'Indicadores',
  initiatives: 'Iniciativas',
  pledges: 'Promessas',
  projects: 'Projetos',
  departments: 'Setores',
}

export const planTree: Translated<typeof PLAN_TREE_TEXT> = {
  title: 'Estrutura das políticas',
  lead: 'Das áreas de um plano às suas medidas, e dos capítulos às seções.',
  jump: 'Estruturas',
  counts: {
    indicators: counted('indicador', 'indicadores'),
    initiatives: counted('iniciativa', 'iniciativas'),
    pledges: counted('promessa', 'promessas'),
    projects: counted('projeto', 'projetos'),
  },
  chapterNumber: (number) => `Capítulo ${number}`,
  levels: {
    field: 'Área',
    measure: 'Medida',
    direction: 'Linha de ação',
    effort: 'Ação principal',
    chapter: 'Capítulo',
    section: 'Seção',
  },
  below: {
    field: 'Medidas desta área',
    chapter: 'Seções deste capítulo',
    section: 'Seções deste capítulo',
  },
  verdicts: 'Avaliações dos seus indicadores',
  verdictsLead: (count) => `${counted('indicador', 'indicadores')(count)} ao todo`,
  linked: 'Indicadores de outras medidas ligados às suas iniciativas',
  efforts: 'Linhas de ação, ações principais e projetos',
  effortsLead: 'O que está sublinhado é um projeto dessa ação.',
  merged: 'lugar lido de uma célula mesclada',
  reformLinked: 'Iniciativas de reforma administrativa ligadas aos seus indicadores',
  pledgesReferring: 'Linhas de promessas que citam o número desta medida',
}

export const initiative: Translated<typeof INITIATIVE_TEXT> = {
  title: 'Iniciativas de reforma administrativa',
  lead: 'O que foi planejado, a nota que a cidade deu em cada ano fiscal e os indicadores ligados. As notas são da própria cidade e não são as avaliações daqui.',
  leadPlanOnly: 'Iniciativas e cronogramas como constam no plano. Não há relatórios de resultados.',
  chapter: 'Capítulo',
  mark: 'Nota da cidade',
  year: 'Ano fiscal',
  figures: 'Números',
  figuresOptions: {
    indicators: 'com indicadores',
    effects: 'com valores de efeito fiscal',
    none: 'sem nenhum dos dois',
  },
  marks: 'Notas da própria cidade por ano fiscal',
  marksOf: 'Notas da cidade:',
  noMark: 'sem nota',
  schedule: 'Cronograma (planejado)',
  scheduleLead: 'Palavras do cronograma do documento. São o planejado, não resultados.',
  scheduleNone: 'O cronograma não tem palavras com ano conhecido.',
  activity: 'Atividade',
  years: 'Anos fiscais',
  label: 'Conteúdo',
  effects: 'Efeitos fiscais',
  effectsNone: 'Nenhum valor consta.',
  indicators: 'Indicadores ligados e suas avaliações',
  indicatorsNone: 'Os documentos não trazem indicador em números.',
  marksMeaning: 'As notas da cidade olham o que foi feito; a avaliação daqui olha o número.',
  ownWords: 'O resumo foi escrito para este site, em japonês, a partir do documento.',
  addedIn: (year) => `Incluída no ano fiscal ${year}`,
  fiscalYear: (year) => `ano fiscal ${year}`,
}

export const pledge: Translated<typeof PLEDGE_TEXT> = {
  title: 'Promessas do prefeito',
  lead: 'Para cada linha de uma promessa, a letra que a cidade deu, como foi impressa. Não fazemos médias nem pontuações.',
  ownWords: 'Os títulos das promessas foram resumidos para este site, em japonês.',
  letter: 'Letra da cidade',
  blank: 'não consta',
  blankMeaning: 'Nesta linha não há letra impressa. Não conta como E.',
  section: 'Capítulo',
  tallyTitle: 'Quantas há de cada letra',
  tallyUnit: 'Um traço é uma linha. Só são contadas; não são somadas nem têm média.',
  rows: (count) => plural('pt', count, { one: ' linha', other: ' linhas' }),
  tallied: (day, rows, pledges) =>
    `Em ${day}: ${counted('linha', 'linhas')(rows)}, ${counted('promessa', 'promessas')(pledges)}.`,
  marked: (mark, rows) => `${mark}: ${counted('linha', 'linhas')(rows)}`,
  refs: 'Números no plano',
  refsNone: 'nenhum número consta',
  projects: 'Projetos ligados',
  noDepartment: 'o setor não consta',
  track: 'Linha',
  letterMeans: 'Explicação da cidade',
  ratedOn: (day) => `em ${day}`,
}

export const project: Translated<typeof PROJECT_TEXT> = {
  title: 'Projetos do plano de execução',
  lead: 'Projetos do plano de execução. Podem ser filtrados por área, medida, setor ou programa prioritário.',
  field: 'Área',
  measure: 'Medida',
  program: 'Programa prioritário',
  programNone: 'sem programa prioritário',
  programNumber: (number) => `Programa prioritário ${number}`,
  number: 'N.º',
  places: 'Lugar no plano',
  placesNone: 'Não está em nenhuma ação principal (consta como parte de um programa prioritário).',
  pledges: 'Promessas que citam este projeto',
  indicators: 'Indicadores da mesma medida',
}

export const fiscal: Translated<typeof FISCAL_TEXT> = {
  title: 'Efeitos fiscais',
  all: 'Todos os efeitos fiscais',
  lead: 'Efeitos nas receitas e nas despesas que o relatório da cidade indica para cada iniciativa de reforma administrativa.',
  sumNote:
    'Os totais são somas nossas dos valores impressos. “—” e células vazias não são tomadas por 0 nem somadas. Receitas e despesas não são juntadas.',
  sides: { revenue: 'Receitas', expenditure: 'Despesas' },
  byYear: 'Totais por ano fiscal',
  byChapter: 'Totais por capítulo',
  byInitiative: 'Valores por iniciativa',
  year: 'Ano fiscal',
  years: (span) => `anos fiscais ${span}`,
  chapter: 'Capítulo',
  initiative: 'Iniciativa',
  total: 'Total',
  totalOf: (side) => `total de ${side.toLowerCase()}`,
  notPrinted: 'não consta',
  without: 'Para as outras iniciativas não consta nenhum valor.',
}

export const department: Translated<typeof DEPARTMENT_TEXT> = {
  title: 'Setores responsáveis',
  lead: 'Setores citados nos documentos, com os indicadores, iniciativas, promessas e projetos pelos quais respondem.',
  noBureau: 'a diretoria não consta',
  nothing: 'Os documentos não citam nada pelo qual responda.',
  related: 'como setor relacionado',
  alsoWritten: 'Nos documentos aparece como',
}
