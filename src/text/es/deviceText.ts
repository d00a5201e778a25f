import type { CONTACT_TEXT } from '../contactText'
import type { DEVICE_TEXT } from '../deviceText'
import type { INSTALL_TEXT } from '../installText'
import type { Translated } from '../textOf'

export const device: Translated<typeof DEVICE_TEXT> = {
  appUpdated: 'La aplicación se actualizó. Qué cambió:',
  changesTitle: 'Cambios de la aplicación',
  more: (count) => `${count} más`,
  close: 'Cerrar',
  roomTitle: 'No quedaba espacio y se borró una edición antigua de este dispositivo.',
  roomBody: (days) =>
    `No se borraron las ediciones que usted decidió conservar ni las que están en uso. Borradas: ${days}`,
  wentBackTitle: 'Ha vuelto a una edición anterior.',
  wentBackBody: 'Hay una más nueva.',
  wentBackAction: 'Usar la edición más nueva',
  agedTitle: 'Desde hace 30 días o más no se ha podido comprobar si hay una edición nueva.',
  agedBody: 'Puede que la ciudad ya tenga cifras más nuevas. Abra esta página con conexión.',
  title: 'Cifras guardadas en este dispositivo',
  lead: 'Estas ediciones están guardadas en este dispositivo para leerlas sin conexión. Cada edición queda como el día en que se publicó.',
  total: (kilobytes) => `${kilobytes} KB en total. `,
  memoryOnly:
    'No se puede guardar nada en este dispositivo. Se puede leer mientras la página esté abierta.',
  persisted: 'El navegador ha prometido no borrarlas aunque falte espacio.',
  notPersisted: 'El navegador puede borrarlas si falta espacio.',
  askPersistence: 'Pedirle que no las borre',
  askedInVain:
    'El navegador no lo prometió. Es más probable que lo haga si añade este sitio a la pantalla de inicio.',
  town: 'Ciudad',
  edition: 'Edición',
  received: 'Recibida',
  size: 'Tamaño',
  actions: 'Acciones',
  current: 'en uso',
  fromFile: ' (de un archivo)',
  pinned: 'se conserva',
  pinnedForBoard: 'se conserva para un panel',
  save: 'Guardar como archivo',
  back: 'Volver a la edición anterior',
  pin: 'Conservar siempre',
  unpin: 'Dejar de conservar',
  remove: 'Borrar',
  nothing: 'Aún no hay nada guardado.',
  removed: 'Borrado.',
  notRemoved:
    'No se pudo borrar. Si decidió conservar esta edición, pulse antes «Dejar de conservar».',
  notWritten: 'No se pudo crear el archivo. Puede que las cifras guardadas estén dañadas.',
  pinnedNow: 'Esta edición se conserva aunque falte espacio.',
  unpinnedNow: 'Ya no se conserva siempre. Puede borrarse cuando llegue una edición nueva.',
  notPinned: 'No se pudo guardar en este dispositivo.',
  fileTitle: 'Cargar de un archivo',
  fileLead:
    'Un archivo guardado en otro dispositivo se puede cargar sin conexión. Se comprueba que su contenido no haya cambiado.',
  fileLabel: 'Archivo guardado (.json)',
  ownTitle: 'Lo suyo, para otro dispositivo',
  ownLead:
    'Mi lista, los paneles, los apuntes privados y la elección de claro u oscuro van en un solo archivo. En el otro dispositivo, ábralo con «Cargar de un archivo»: se añade a lo que ya haya allí.',
  ownSave: 'Guardar lo mío',
  imported: 'Cargado.',
  importedDevice: 'Cargado y añadido a lo que hay en este dispositivo.',
  switched: 'Se cambió de edición.',
  noPrevious: 'No hay una edición anterior.',
  unavailable: 'No se pudo cargar.',
  newerSchema:
    'Este archivo tiene un formato más nuevo que esta aplicación. Actualice la aplicación e inténtelo de nuevo.',
  hashMismatch: 'El contenido del archivo se modificó, por eso no se cargó.',
  truncated: 'El archivo está cortado, por eso no se cargó.',
  cannotVerify: 'En esta página no se puede comprobar su contenido, por eso no se cargó.',
  tooLarge: 'El archivo es demasiado grande, por eso no se cargó.',
  wrongFile: 'No es un archivo guardado por este sitio, por eso no se cargó.',
  wrongShape: 'El contenido del archivo no tiene el formato de este sitio, por eso no se cargó.',
}

export const install: Translated<typeof INSTALL_TEXT> = {
  title: 'Puede poner este sitio en la pantalla de inicio.',
  why: 'Así se abre desde su icono también sin conexión.',
  byHand:
    'En el botón Compartir de Safari elija «Añadir a pantalla de inicio» y se abrirá también sin conexión.',
  install: 'Poner en la pantalla de inicio',
  dismiss: 'No volver a mostrar',
}

export const contact: Translated<typeof CONTACT_TEXT> = {
  open: 'Escribir sobre esta cifra',
  lead: (town) =>
    `Un mensaje para ${town}, en japonés. Lo envía usted; este sitio no envía nada. Antes escriba lo que quiere decir debajo de 連絡したいこと.`,
  none: (town) =>
    `Los documentos no indican cómo escribir a ${town} (未記載). Copie el mensaje y envíelo al ayuntamiento.`,
  label: 'Mensaje',
  copy: 'Copiar el mensaje',
  mail: 'Enviar por correo electrónico',
  page: 'Abrir la página de contacto de la ciudad',
  other: (address) => `Contacto: ${address}`,
  corrections:
    'Cuando se corrige una cifra, en las correcciones queda escrito cuándo, qué y por qué.',
  failed: 'No se pudo cargar. Vuelva a pulsar con conexión.',
}
