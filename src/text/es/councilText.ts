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
  lead: 'Se guarda solo en este dispositivo y no se envía a ninguna parte.',
  emptyTitle: 'Su lista aún está vacía',
  emptyBody:
    'Pulse «Añadir a mi lista» en la página de un indicador, una iniciativa o una promesa y aparecerá aquí. La lista se guarda solo en este dispositivo y no se envía a ninguna parte.',
  emptyAction: 'Ver indicadores',
  modes: { label: 'Qué hacer', see: 'Ver', arrange: 'Ordenar', pick: 'Elegir y usar' },
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  moveUp: (name) => `Subir ${name}`,
  moveDown: (name) => `Bajar ${name}`,
  takeOff: (name) => `Quitar ${name}`,
  pin: 'Añadir a mi lista',
  unpin: 'Quitar de mi lista',
  group: 'Grupo',
  noGroup: 'Sin grupo',
  newGroup: 'Grupo nuevo',
  newGroupName: 'Nombre del grupo nuevo',
  addGroup: 'Agrupar',
  renameGroup: 'Nombre del grupo',
  handle: 'Arrastrar para mover',
  arrangeHint: 'Use los botones o el asidero de la izquierda.',
  movedTo: (name, place) => `${name}: ahora en el lugar ${place}.`,
  loading: (name) => `Cargando las cifras (${name}).`,
  missing: (name) => `No está en la edición actual (${name}).`,
  missingFrozen: (name) => `No está en esta edición (${name}).`,
  unavailable: (name) =>
    `No se pudo cargar (${name}). Si tampoco aparece con conexión, el enlace es incorrecto o ya no se publica.`,
  kinds: { indicator: 'Indicador', initiative: 'Iniciativa', pledge: 'Promesa' },
  note: 'Apunte privado',
  noteHint: 'Se guarda solo en este dispositivo; nunca va en un enlace ni se imprime.',
  noteAdd: 'Escribir un apunte',
  noteAddFor: (name) => `${name}: escribir un apunte`,
  changed: 'Cambió desde la última vez que lo vio',
  changedAll: (count, since) =>
    `Desde la última edición que vio (${since}), ${plural('es', count, {
      one: `cambió ${count} elemento`,
      other: `cambiaron ${count} elementos`,
    })}.`,
  changedNone: (since) =>
    `Hay una edición más nueva que la última que vio (${since}). Las cifras de esta lista no han cambiado.`,
  changedSeen: 'Visto',
  newIndicator: 'Indicador nuevo',
  verdict: 'Evaluación',
  aim: 'Meta',
  nothing: 'ninguna',
}

export const pick: Translated<typeof PICK_TEXT> = {
  all: 'Elegir todo',
  none: 'No elegir nada',
  chosen: (count) => plural('es', count, { one: `${count} elegido`, other: `${count} elegidos` }),
  quote: 'Hacer una cita',
  board: 'Hacer un panel nuevo',
  boardFor: 'En qué panel ponerlos',
  newBoard: 'Panel nuevo',
  putIn: 'Poner en el panel',
  hint: 'Con lo que elija puede hacer un texto con fuentes o un panel.',
  onlyIndicators: 'Solo se pueden citar indicadores.',
}

export const carry: Translated<typeof CARRY_TEXT> = {
  title: 'Llevar en un archivo',
  lead: 'La lista y los paneles se pueden llevar a otro dispositivo en un archivo.',
  withNotes: 'Incluir los apuntes privados',
  save: 'Guardar como archivo',
  file: 'Archivo guardado (.json)',
  how: {
    label: 'Cómo cargarlo',
    merge: 'Añadir a lo que hay',
    replace: 'Sustituir lo que hay',
  },
  cannotWrite: 'En esta página no se puede crear un archivo.',
}

export const board: Translated<typeof BOARD_TEXT> = {
  title: 'Panel',
  opening: 'Abriendo el panel del enlace. Hace falta JavaScript.',
  listTitle: 'Paneles en este dispositivo',
  listLead:
    'Un panel reúne las cifras elegidas para una reunión. Quien reciba el enlace abre el mismo panel.',
  listEmpty:
    'Aún no hay paneles en este dispositivo. Puede hacer uno en Mi lista, con «Elegir y usar».',
  asOf: 'Edición de las cifras:',
  live: 'siempre las más nuevas',
  stays: 'se queda en esta edición',
  day: (day) => `edición del ${day}`,
  count: (count) => `${count} ${plural('es', count, { one: 'elemento', other: 'elementos' })}`,
  edit: 'Editar',
  present: 'Presentar',
  print: 'Imprimir o PDF',
  copyLink: 'Copiar enlace',
  keep: 'Guardar en este dispositivo',
  kept: 'Guardado en este dispositivo. Se abre también sin conexión.',
  keptNotOffline:
    'Guardado en este dispositivo, pero las cifras de esta edición aún no están aquí. Ábralo otra vez con conexión.',
  remove: 'Borrar el panel',
  removeSure: 'Se borrará y no se podrá recuperar.',
  cancel: 'Cancelar',
  quotation: 'Cita',
  linkHint:
    'El título, el orden y los apuntes van dentro del enlace. No se envían a ningún servidor.',
  tooLong: (length, longest) =>
    `El enlace es demasiado largo (${length} de ${longest} caracteres). Acorte los apuntes o quite elementos.`,
  privateInPrint: 'Imprimir también los apuntes privados',
  missingTitle: 'Este enlace no abre ningún panel',
  missing: {
    none: '',
    damaged: 'Le falta el final o se ha modificado algo. Pídalo de nuevo a quien se lo envió.',
    'too-long': 'Es demasiado largo. Pida a quien se lo envió que divida el panel.',
    newer:
      'Se escribió con una versión más nueva de este sitio. Actualice la aplicación y ábralo de nuevo.',
  },
  unavailable:
    'No se pudieron cargar las cifras de esta edición. Si tampoco aparecen con conexión, el enlace es incorrecto o la edición ya no se publica.',
  retry: 'Intentar de nuevo',
  untitled: 'Panel sin título',
}

export const boardEdit: Translated<typeof BOARD_EDIT_TEXT> = {
  title: 'Editar el panel',
  name: 'Título',
  nameHint: 'Por ejemplo: Material para la reunión de diciembre',
  note: 'Apunte al principio',
  notePublic: 'Todos los que abran el enlace pueden leer estos apuntes.',
  itemNote: 'Apunte',
  itemNoteFor: (name) => ` (${name})`,
  items: 'Orden',
  asOfLead: 'Si elige una edición, las cifras no cambian aunque se publiquen otras más nuevas.',
  save: 'Guardar',
  empty: 'Un panel necesita al menos un indicador, una iniciativa o una promesa.',
  unknownTitle: 'Este panel no está en este dispositivo',
  unknownBody: 'Quizá se hizo en otro dispositivo o se borró.',
}

export const present: Translated<typeof PRESENT_TEXT> = {
  previous: 'Anterior',
  next: 'Siguiente',
  end: 'Terminar',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  slides: 'Diapositivas',
  awake: 'La pantalla no se apaga',
}

export const booklet: Translated<typeof BOOKLET_TEXT> = {
  title: 'Imprimir o PDF',
  lead: 'Primero un índice y después una página A4 por cada elemento. Para un PDF, elija «Guardar como PDF» al imprimir.',
  print: 'Imprimir',
  back: 'Volver al panel',
  contents: 'Índice',
  number: 'N.º',
  name: 'Nombre',
  figure: 'Cifra',
  verdict: 'Evaluación',
}

export const paragraph: Translated<typeof PARAGRAPH_TEXT> = {
  figure: (town, name, figure) => `«${name}» de ${town}: ${figure}. `,
  target: (target) => `Meta: ${target}. `,
  verdict: (word) => `Evaluación: «${word}». `,
  noFigure: (town, name) => `Los documentos no dan ninguna cifra de «${name}» de ${town}. `,
  stated: (town, name, period, printed) =>
    `Sobre «${name}» de ${town}, los documentos dicen «${printed}» (${period}), sin cifra. `,
  sources: 'Fuentes',
}
