import type {
  BOARD_EDIT_TEXT,
  BOARD_TEXT,
  BOOKLET_TEXT,
  CARRY_TEXT,
  GATHERED_TEXT,
  PARAGRAPH_TEXT,
  PICK_TEXT,
  PRESENT_TEXT,
} from '../councilText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

export const gathered: Translated<typeof GATHERED_TEXT> = {
  lead: 'Fica só neste aparelho e não é enviada a lugar nenhum.',
  emptyTitle: 'Sua lista ainda está vazia',
  emptyBody:
    'Toque em “Adicionar à minha lista” na página de um indicador, de uma iniciativa ou de uma promessa, e o item aparecerá aqui. A lista fica só neste aparelho e não é enviada a lugar nenhum.',
  emptyAction: 'Ver indicadores',
  modes: { label: 'O que fazer', see: 'Ver', arrange: 'Ordenar', pick: 'Escolher e usar' },
  up: 'Para cima',
  down: 'Para baixo',
  remove: 'Tirar',
  moveUp: (name) => `${name}: para cima`,
  moveDown: (name) => `${name}: para baixo`,
  takeOff: (name) => `Tirar ${name}`,
  pin: 'Adicionar à minha lista',
  unpin: 'Tirar da minha lista',
  group: 'Grupo',
  noGroup: 'Sem grupo',
  newGroup: 'Grupo novo',
  newGroupName: 'Nome do grupo novo',
  addGroup: 'Agrupar',
  renameGroup: 'Nome do grupo',
  handle: 'Arrastar para mover',
  arrangeHint: 'Use os botões ou a alça à esquerda.',
  movedTo: (name, place) => `${name}: agora no lugar ${place}.`,
  loading: (name) => `Carregando os números (${name}).`,
  missing: (name) => `Não está na edição atual (${name}).`,
  missingFrozen: (name) => `Não está nesta edição (${name}).`,
  unavailable: (name) =>
    `Não foi possível carregar (${name}). Se não aparecer nem com conexão, o link está errado ou o item já não é publicado.`,
  kinds: { indicator: 'Indicador', initiative: 'Iniciativa', pledge: 'Promessa' },
  note: 'Anotação particular',
  noteHint: 'Fica só neste aparelho; nunca vai num link nem na impressão.',
  noteAdd: 'Escrever uma anotação',
  noteAddFor: (name) => `${name}: escrever uma anotação`,
  changed: 'Mudou desde a última vez que você viu',
  changedAll: (count, since) =>
    `Desde a última edição que você viu (${since}), ${plural('pt', count, {
      one: `${count} item mudou`,
      other: `${count} itens mudaram`,
    })}.`,
  changedNone: (since) =>
    `Há uma edição mais nova que a última que você viu (${since}). Os números desta lista não mudaram.`,
  changedSeen: 'Já vi',
  newIndicator: 'Indicador novo',
  verdict: 'Avaliação',
  aim: 'Meta',
  nothing: 'nenhuma',
}

export const pick: Translated<typeof PICK_TEXT> = {
  all: 'Escolher tudo',
  none: 'Não escolher nada',
  chosen: (count) =>
    plural('pt', count, { one: `${count} escolhido`, other: `${count} escolhidos` }),
  quote: 'Fazer uma citação',
  board: 'Fazer um painel novo',
  boardFor: 'Em que painel pôr',
  newBoard: 'Painel novo',
  putIn: 'Pôr no painel',
  hint: 'Com o que você escolher, dá para fazer um texto com fontes ou um painel.',
  onlyIndicators: 'Só indicadores podem ser citados.',
}

export const carry: Translated<typeof CARRY_TEXT> = {
  title: 'Levar num arquivo',
  lead: 'A lista e os painéis podem ser levados a outro aparelho num arquivo.',
  withNotes: 'Incluir as anotações particulares',
  save: 'Salvar como arquivo',
  file: 'Arquivo salvo (.json)',
  how: { label: 'Como carregar', merge: 'Somar ao que há', replace: 'Substituir o que há' },
  cannotWrite: 'Nesta página não é possível criar um arquivo.',
}

export const board: Translated<typeof BOARD_TEXT> = {
  title: 'Painel',
  opening: 'Abrindo o painel do link. É preciso JavaScript.',
  listTitle: 'Painéis neste aparelho',
  listLead:
    'Um painel reúne números escolhidos para levar a uma reunião. Quem receber o link abre o mesmo painel.',
  listEmpty:
    'Ainda não há painéis neste aparelho. Você pode fazer um na Minha lista, em “Escolher e usar”.',
  asOf: 'Edição dos números:',
  live: 'sempre os mais novos',
  stays: 'fica nesta edição',
  day: (day) => `edição de ${day}`,
  count: (count) => `${count} ${plural('pt', count, { one: 'item', other: 'itens' })}`,
  edit: 'Editar',
  present: 'Apresentar',
  print: 'Imprimir ou PDF',
  copyLink: 'Copiar link',
  keep: 'Guardar neste aparelho',
  kept: 'Guardado neste aparelho. Abre também sem conexão.',
  keptNotOffline:
    'Guardado neste aparelho, mas os números desta edição ainda não estão aqui. Abra de novo com conexão.',
  remove: 'Apagar o painel',
  removeSure: 'Será apagado e não poderá ser recuperado.',
  cancel: 'Cancelar',
  quotation: 'Citação',
  linkHint:
    'O título, a ordem e as anotações vão dentro do link. Não são enviados a nenhum servidor.',
  tooLong: (length, longest) =>
    `O link está longo demais (${length} de ${longest} caracteres). Encurte as anotações ou tire itens.`,
  privateInPrint: 'Imprimir também as anotações particulares',
  missingTitle: 'Este link não abre nenhum painel',
  missing: {
    none: '',
    damaged: 'Falta o final ou algo foi alterado. Peça-o de novo a quem enviou.',
    'too-long': 'É longo demais. Peça a quem enviou que divida o painel.',
    newer: 'Foi escrito com uma versão mais nova deste site. Atualize o aplicativo e abra de novo.',
  },
  unavailable:
    'Não foi possível carregar os números desta edição. Se não aparecerem nem com conexão, o link está errado ou a edição já não é publicada.',
  retry: 'Tentar de novo',
  untitled: 'Painel sem título',
}

export const boardEdit: Translated<typeof BOARD_EDIT_TEXT> = {
  title: 'Editar o painel',
  name: 'Título',
  nameHint: 'Por exemplo: Material da reunião de dezembro',
  note: 'Anotação no início',
  notePublic: 'Todos que abrirem o link podem ler estas anotações.',
  itemNote: 'Anotação',
  itemNoteFor: (name) => ` (${name})`,
  items: 'Ordem',
  asOfLead: 'Com uma edição escolhida, os números não mudam quando saírem outros mais novos.',
  save: 'Guardar',
  empty: 'Um painel precisa de pelo menos um indicador, uma iniciativa ou uma promessa.',
  unknownTitle: 'Este painel não está neste aparelho',
  unknownBody: 'Talvez tenha sido feito em outro aparelho ou apagado.',
}

export const present: Translated<typeof PRESENT_TEXT> = {
  previous: 'Anterior',
  next: 'Próximo',
  end: 'Terminar',
  fullScreen: 'Tela cheia',
  leaveFullScreen: 'Sair da tela cheia',
  slides: 'Slides',
  awake: 'A tela não apaga',
}

export const booklet: Translated<typeof BOOKLET_TEXT> = {
  title: 'Imprimir ou PDF',
  lead: 'Primeiro um sumário, depois uma página A4 para cada item. Para ter um PDF, escolha “Salvar como PDF” ao imprimir.',
  print: 'Imprimir',
  back: 'Voltar ao painel',
  contents: 'Sumário',
  number: 'N.º',
  name: 'Nome',
  figure: 'Número',
  verdict: 'Avaliação',
}

export const paragraph: Translated<typeof PARAGRAPH_TEXT> = {
  figure: (town, name, figure) => `“${name}” de ${town}: ${figure}. `,
  target: (target) => `Meta: ${target}. `,
  verdict: (word) => `Avaliação: “${word}”. `,
  noFigure: (town, name) => `Os documentos não trazem número de “${name}” de ${town}. `,
  stated: (town, name, period, printed) =>
    `Sobre “${name}” de ${town}, os documentos dizem “${printed}” (${period}), sem número. `,
  sources: 'Fontes',
}
