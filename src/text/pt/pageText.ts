import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from '../aboutText'
import type { HOME_TEXT } from '../homeText'
import type { INDICATOR_TEXT } from '../indicatorText'
import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { METHOD_TEXT } from '../methodText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import { plural } from '../plural'
import type { Translated } from '../textOf'
import { ofPeriod } from './periodIn'

const indicators = (count: number) =>
  `${count} ${plural('pt', count, { one: 'indicador', other: 'indicadores' })}`

export const home: Translated<typeof HOME_TEXT> = {
  changes: 'O que mudou e correções',
  lead: [
    'Até onde a cidade chegou nas metas que ela mesma definiu?',
    'Mostramos apenas com números publicados pela cidade.',
  ],
  notOfficial: 'Este não é um site oficial da cidade.',
  searchPlaceholder: 'Buscar pelo nome do indicador',
  searchLabel: 'Buscar um indicador',
  tallyTitle: 'Avaliações atuais',
  tallyUnit: 'Um traço é um indicador; ',
  tallyUnitTen: 'um traço largo são dez.',
  howTo: 'Como avaliamos',
  reasons: 'Por que alguns não têm avaliação:',
  plansOnly: 'Só há planos; não há relatórios de resultados.',
  featured: 'Indicadores em destaque',
  browse: 'Buscar',
  byField: 'Por área',
  byDepartment: 'Por setor responsável',
  byDocument: 'Por plano ou relatório',
  freshness: 'Atualidade dos dados',
  choose: 'Escolha a cidade',
  indicators,
  counted: (all, rated) => `${indicators(all)} ao todo; ${rated} avaliados.`,
  newest: (period) => `Os resultados mais recentes são ${ofPeriod(period)}.`,
  edition: (day) => `Edição de ${day}. `,
  showAll: (count) => `Ver todos: ${indicators(count)}`,
  description: (town) => `Metas e resultados de ${town}.`,
  placesTitle: 'Por planos, iniciativas e projetos',
  places: {
    plan: 'Pela estrutura das políticas',
    initiatives: 'Iniciativas de reforma administrativa',
    pledges: 'Promessas do prefeito',
    projects: 'Projetos do plano de execução',
    fiscal: 'Efeitos fiscais',
    departments: 'Setores responsáveis',
    compare: 'Comparar cidades',
  },
}

export const indicator: Translated<typeof INDICATOR_TEXT> = {
  then: 'O que se sabia então',
  thenOpen: 'Números, avaliações e metas por edição',
  thenLoading: 'Carregando',
  thenFailed: 'Não foi possível carregar. Tente de novo.',
  description: (town, name, figure, verdict, sentence) =>
    `${town}: ${name}${figure && ` – ${figure}`}. ${verdict}. ${sentence}`,
  trend: 'Ano a ano',
  working: 'Como foi avaliado',
  workingNone: ' Não foi avaliado, por isso não há cálculo.',
  moreMethod: 'Mais sobre o método',
  rounding:
    'Nem o arredondamento dos números nem um ano-base um ano antes ou depois mudaria a avaliação.',
  roundingOnly: 'O arredondamento dos números não mudaria a avaliação.',
  marks: 'Diferença em relação às notas da cidade',
  marksOnly: 'Notas da própria cidade',
  marksMeaning:
    'As notas da cidade olham para o que foi feito; a avaliação aqui olha para o número.',
  table: 'Os números em tabela',
  tablePeriod: 'Ano',
  tableValue: 'Valor',
  tableChange: 'Mudança',
  tableSource: 'Documento',
  definition: 'Sobre este indicador',
  department: 'Setor responsável',
  direction: 'Qual direção é melhor',
  directions: {
    higher: 'Quanto maior, melhor',
    lower: 'Quanto menor, melhor',
    range: 'Melhor dentro de uma faixa',
    maintain: 'Melhor se mantido',
    unstated: 'Os documentos não permitem saber',
  },
  bases: {
    stated: 'consta no documento',
    implied: 'pela forma como o documento diz',
    editorial: 'nossa leitura',
  },
  initiatives: 'Iniciativas ligadas a este número',
  parts: 'Partes deste indicador',
  compare: 'Comparar com outras cidades',
  partOf: 'Faz parte de:',
  discrepancies: 'Contradições e observações de leitura',
  sources: 'Fontes',
  places: (count) =>
    plural('pt', count, {
      one: `Onde foi impresso ${count} número`,
      other: `Onde foram impressos ${count} números`,
    }),
  share: 'Compartilhar',
  print: 'Imprimir',
  download: 'Baixar os dados',
  pin: 'Adicionar à minha lista',
  unpin: 'Tirar da minha lista',
  openChart: 'Explorar o gráfico',
  closeChart: 'Voltar ao gráfico simples',
  chartLoading: 'Carregando o gráfico',
  chartFailed: 'Não foi possível carregar o gráfico. A tabela tem os mesmos números.',
  chartKeys: {
    latest: 'Resultado mais recente',
    baseline: 'Base',
    expected: 'Esperado até agora',
    path: 'Caminho até a meta',
    painted: 'Onde a meta é atingida',
    planned: 'Planejado',
  },
}

export const list: Translated<typeof LIST_TEXT> = {
  beyond: 'Encontrado além dos indicadores',
  kinds: {
    initiative: 'Iniciativas de reforma',
    pledge: 'Promessas',
    project: 'Projetos',
    department: 'Setores',
    policy: 'Políticas',
  },
  title: 'Buscar um indicador',
  verdict: 'Avaliação',
  field: 'Área',
  document: 'Documento',
  department: 'Setor responsável',
  all: 'Todos',
  clear: 'Limpar filtros',
  reason: 'Por que não avaliado',
  count: (count) => plural('pt', count, { one: ' indicador', other: ' indicadores' }),
  total: 'Total',
  byField: 'Avaliações por área',
  byDepartment: 'Avaliações por setor',
  none: 'não consta',
  emptyHint: 'Basta parte de uma palavra, em português, inglês ou japonês.',
  near: 'Indicadores com palavras parecidas',
  more: (rest) => `Ver mais (restam ${rest})`,
  emptyTitle: (query) => `Nenhum indicador corresponde a “${query}”`,
  emptyBody: 'Os planos da cidade talvez não tragam um número sobre isso.',
  description: (town) =>
    `Busque os indicadores de ${town} por avaliação, área, documento ou setor.`,
  searching: 'Buscando',
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: 'Minha lista',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: 'Esta página não foi encontrada',
  body: 'O endereço ou o nome do indicador pode ter mudado. Nenhum número foi apagado.',
  search: 'Buscar um indicador',
  searchIn: (town) => `Buscar um indicador de ${town}`,
  home: 'Escolha a cidade',
  offlineTitle: 'A primeira visita precisa de conexão',
  offlineBody:
    'Ainda não há números neste aparelho. Depois de abertos uma vez, podem ser lidos sem conexão. Se você já os tinha aberto, talvez o aparelho os tenha apagado para ganhar espaço.',
  partTitle: 'Os outros números ainda não chegaram',
  partBody: 'Tente de novo com conexão. Os números da página que estava aberta podem ser vistos.',
  retry: 'Tentar de novo',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: 'Escolha o idioma',
  furigana: 'Furigana',
  on: ': sim',
  off: ': não',
}

export const about: Translated<typeof ABOUT_TEXT> = {
  title: 'Sobre este site',
  paragraphs: [
    'Machi no Monosashi (“a régua da cidade”) mostra até onde uma cidade chegou nas metas que ela mesma definiu, usando apenas números de documentos publicados por ela.',
    'Cada número traz o documento, a página e a linha em que foi impresso. Uma máquina o compara com o texto da fonte; um número que não confere não é publicado.',
    'Este site não é da prefeitura. As notas da própria cidade (◎○△× etc.) e as avaliações daqui são coisas diferentes.',
  ],
  unknownTitle: 'O que não se sabe, dizemos que não se sabe',
  unknown:
    'Um valor que nenhum documento traz é “sem valor”. Não é 0. Um número planejado é marcado “Plano” e separado dos resultados. Quando os documentos se contradizem, mostramos como está.',
  offlineTitle: 'Sem conexão',
  offline:
    'Depois de aberta uma vez, a edição daquele dia fica neste aparelho e pode ser lida sem conexão. A data da edição está sempre no alto da página.',
  privacyTitle: 'Suas informações',
  privacy:
    'Nada aqui acompanha os leitores: sem análise de acessos, sem anúncios, sem conexão com outras empresas. Sua lista e suas anotações ficam só neste aparelho.',
  licenceTitle: 'O que você pode usar',
  licence:
    'O programa tem licença MIT. Os documentos não indicam condições de uso; por isso consta “não indicado”. Nomes e números são os dos documentos; descrições e traduções foram escritas para este site.',
}

export const data: Translated<typeof DATA_TEXT> = {
  title: 'Dados',
  lead: 'Todos os números deste site podem ser baixados como tabelas. Os endereços não mudam. As tabelas estão em japonês.',
  tables: 'Tabelas (CSV, abrem no Excel)',
  judgements: 'Como cada avaliação foi calculada',
  package: 'Pacote de dados (definições)',
  snapshots: 'Lista de edições',
  documents: 'Documentos de origem',
  asOf: 'Período mais recente:',
  next: 'Próxima edição prevista:',
  overdue: 'A atualização prevista está atrasada',
}

export const tableNames: Translated<typeof TABLE_NAMES_TEXT> = {
  names: {
    municipality: 'A cidade',
    documents: 'Documentos de origem',
    policies: 'Estrutura das políticas',
    indicators: 'Indicadores',
    observations: 'Resultados',
    targets: 'Metas e valores planejados',
    initiatives: 'Iniciativas de reforma administrativa',
    initiative_indicators: 'Ligação entre iniciativas e indicadores',
    schedule: 'Cronograma das iniciativas',
    rating_scales: 'Significado das notas',
    ratings: 'Notas da própria cidade',
    fiscal_effects: 'Efeitos fiscais',
    pledges: 'Promessas do prefeito',
    pledge_tracks: 'Setores e planos das promessas',
    projects: 'Projetos do plano de execução',
    project_policies: 'Ligação entre projetos e políticas',
    departments: 'Setores',
    responsibilities: 'Responsabilidades',
    discrepancies: 'Contradições nos documentos',
    translations: 'Leituras e traduções',
    corrections: 'Correções',
  },
}

export const method: Translated<typeof METHOD_TEXT> = {
  title: 'Como avaliamos',
  lead: 'Calculamos, só com números impressos, se a cidade avança com a rapidez necessária para as metas que definiu. Qualquer pessoa pode conferir com uma calculadora.',
  stepsTitle: 'O cálculo',
  steps: [
    'Traçamos uma linha reta do valor do ano-base ao valor do ano da meta. Havendo metas intermediárias, a linha passa por elas.',
    'Nessa linha lemos até onde se deveria ter chegado no ano do valor mais recente. Isso é o “esperado”.',
    'O que mudou de fato é dividido pelo que deveria ter mudado. Isso é o “ritmo”.',
    'Ritmo de 0,95 ou mais: no ritmo; 0,60 ou mais: um pouco atrasado; menos que isso: atrasado. Mais longe da meta do que no ano-base, por mais de uma unidade do último dígito impresso: afastando-se.',
    'Não avaliamos o valor de um ano em que se esperava menos de um quinto (0,2) do caminho (“cedo demais”), nem o que não tem ritmo: sem valor posterior ao ano-base ou sem prazo.',
  ],
  timeTitle: 'Como contamos os anos',
  time: [
    'Um valor conta para o ano que descreve, não para o ano da coluna em que foi impresso.',
    'Taxas e contagens de um ano ficam no meio do ano; contagens em um dia e acumulados, no fim. O ano fiscal japonês vai de abril a março e leva o nome do ano em que começa.',
    'Quando a meta é de um ano fiscal e os valores são do ano civil, comparamos com o ano de mesmo número e o cartão avisa.',
  ],
  verdictsTitle: 'As palavras das avaliações',
  specialTitle: 'Metas que não são um caminho',
  special: [
    'Em metas que mantêm um nível, como “no máximo 5,0%” ou “de 3,0 a 5,0%”, olhamos apenas se o nível é mantido. Não dizemos quantos por cento foram percorridos.',
    'O que já atingia a meta no ano-base também é visto como um nível a manter.',
    'Uma meta de total de vários anos é medida como um total que começa em 0.',
    'Quando sai o valor do ano da meta e ela não foi atingida, é “meta não atingida”. Se o ano passou sem valor, a avaliação usa os valores disponíveis, com aviso de atualização atrasada.',
  ],
  closeTitle: 'Por pouco',
  close:
    'Quando o arredondamento, ou um ano-base um ano antes ou depois, mudaria a avaliação, nós avisamos. Não escondemos.',
  notTitle: 'O que não fazemos',
  not: [
    'Não chamamos a parte da meta de “taxa de cumprimento”. Com base 95% e meta 100%, 96% não é “96% cumprido”, e sim 20% do caminho.',
    'Não fazemos ranking de cidades, soma de pontos nem média de avaliações.',
    'Não tomamos por 0 um valor que não consta, nem o ligamos com uma linha. Não tratamos números planejados como resultados.',
    'Se os documentos não dizem qual direção é melhor, não avaliamos.',
    'Não misturamos as notas da cidade (◎○△× ou A a E) com as avaliações daqui. Elas ficam lado a lado.',
  ],
  basisTitle: 'Em que o método se baseia',
  basis: [
    'A distância é medida como no Current Status Index da ESCAP (ONU): pelo caminho reto desde a base.',
    'Os limites 0,95, 0,60 e 0 são os que a Eurostat e a Statistics Canada usam para o avanço rumo a metas.',
    'Uma diferença: não usamos a taxa anual composta da Eurostat. Ela favorece valores iniciais pequenos e não pode partir de 0.',
  ],
  recomputeTitle: 'Confira você mesmo',
  recompute:
    'O arquivo judgements.csv, na página de dados, traz base, valor, esperado, ritmo e avaliação de cada indicador. Com a fórmula acima, chega-se à mesma resposta.',
  exampleTitle: 'O cálculo com números reais',
}
