import type { FROZEN_TEXT } from '../frozenText'
import type { NOTICE_TEXT } from '../noticeText'
import type { COMPARE_TEXT } from '../planText'
import { plural } from '../plural'
import type { QUOTATION_TEXT } from '../quotationText'
import type { SHARE_TEXT } from '../shareText'
import type { SHELL_TEXT } from '../shellText'
import type { Translated } from '../textOf'
import { thePeriod } from './periodIn'

export const shell: Translated<typeof SHELL_TEXT> = {
  site: 'Machi no Monosashi',
  skip: 'Ir al contenido',
  menu: 'Menú',
  search: 'Buscar un indicador',
  tabs: { home: 'Inicio', find: 'Buscar', list: 'Mi lista', data: 'Datos' },
  about: 'Sobre este sitio',
  method: 'Cómo evaluamos',
  accessibility: 'Accesibilidad',
  figuresAsOf: (day) => `Edición del ${day}`,
  newestFigure: (period) => `resultados hasta ${thePeriod(period)}`,
  plansOnly: 'solo planes',
  offline: 'Sin red',
  online: 'Conectado',
  between: ' · ',
  lastChecked: (day) => `Comprobado el ${day}`,
  neverChecked: 'Aún no se comprobó si hay edición nueva',
  couldNotCheckSince: (day, days) =>
    `Sin comprobar desde el ${day}${days > 0 ? ` (${days} ${plural('es', days, { one: 'día', other: 'días' })})` : ''}`,
  offlineReady: 'Comprobado. Se puede leer sin conexión',
  storage: 'Cifras guardadas en este dispositivo',
  place: 'Dónde está esta página',
  loading: 'Cargando',
}

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `Hay cifras nuevas (edición del ${day}).`,
  newFiguresAction: 'Ver las cifras nuevas',
  updateApp: 'Hay una nueva versión de la aplicación.',
  updateAppWhy: 'La página no cambia mientras lee.',
  updateAppAction: 'Actualizar',
  later: 'Más tarde',
  refusedTitle: 'No se pudieron comprobar las cifras nuevas.',
  refusedBody: 'Los datos recibidos no son correctos; se muestra la edición anterior.',
  damagedTitle: 'Las cifras guardadas estaban dañadas.',
  damagedBody: 'Se muestra la edición anterior.',
  retry: 'Intentar de nuevo',
  memoryOnly:
    'No se puede guardar nada en este dispositivo. Se puede leer mientras la página esté abierta.',
  chunkLost: 'No se pudo cargar parte de la página. Ábrala de nuevo con conexión.',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: 'Esta edición es del ',
  leadEnd: '.',
  newer: 'Hay cifras más nuevas.',
  newerAction: 'Ver las cifras más nuevas',
  changed: 'Qué cambió desde entonces',
  isNewest: 'Sigue siendo la más nueva.',
  live: 'La página que siempre tiene las cifras más nuevas',
  edition: (day) => `Edición del ${day}`,
  missingTitle: 'Las cifras de ese día no están en este dispositivo',
  missingBody:
    'Se pueden ver con conexión. Las más nuevas se pueden leer sin conexión si ya se abrieron.',
  unknownTitle: 'No hay cifras de ese día',
  unknownBody: 'Solo se guardan las ediciones publicadas. Puede que la dirección sea incorrecta.',
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: 'Definición',
  target: 'Meta',
  verdict: 'Evaluación',
  source: 'Fuente',
  edition: (day) => `edición del ${day}`,
  compiledBy: 'Machi no Monosashi,',
  none: 'sin valor',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: 'Comparar ciudades',
  lead: 'Indicadores de lo mismo, uno al lado del otro. Sin clasificación, pues las ciudades difieren en tamaño y en cómo cuentan.',
  none: 'Aún no hay indicadores que comparar.',
  note: 'Qué tener en cuenta al comparar',
  year: 'Año fiscal',
  result: 'Resultado',
  plan: 'Plan',
  target: 'Meta',
  missing: 'sin valor',
  table: 'Cifras por año',
  planRule: 'Las cifras planificadas se marcan «Plan» o «Meta» y se separan de los resultados.',
  more: 'Página del indicador',
  towns: 'Lado a lado',
  chosen: (chosen, all) => `${chosen} de ${all} municipios`,
  choose: 'Elegir otros municipios',
  takeOff: (name) => `${name}: quitar`,
  full: (most) => `Caben ${most} municipios como máximo. Para añadir otro, quite uno.`,
  strange: (codes) => `Este enlace nombra municipios que no están en este sitio (${codes}).`,
  malformed: 'Algo en este enlace no se puede leer como código de un municipio.',
  tooMany: (most) => `Este enlace nombra demasiados municipios. Se ven solo los primeros ${most}.`,
  without: (names) => `Sin este indicador: ${names}`,
  lacking: (names) =>
    `Cifras que no están en este dispositivo: ${names}. Se pueden cargar con conexión.`,
  deviceOnly: 'No hay conexión; solo están los municipios guardados en este dispositivo.',
  municipalities: (count) => `${count} municipios`,
}

export const share: Translated<typeof SHARE_TEXT> = {
  copy: 'Copiar enlace',
  copied: 'Copiado.',
  copyByHand: 'No se pudo copiar. Seleccione la dirección de abajo y cópiela.',
  line: 'LINE',
  x: 'X',
  facebook: 'Facebook',
  bluesky: 'Bluesky',
  mail: 'Correo',
  mastodon: 'Mastodon',
  more: 'Imagen, cita, QR',
  sheet: 'Enviar, citar, insertar',
  close: 'Cerrar',
  failed: 'No se pudo cargar. Inténtelo de nuevo con conexión.',
  age: {
    label: 'Qué abre el enlace',
    live: 'Siempre las cifras más nuevas',
    frozen: (day) => `Las cifras del ${day}`,
    edition: (day) => `Edición del ${day}`,
  },
  send: {
    title: 'Enviar',
    device: 'Enviar a otra aplicación',
    deviceWithPicture: 'Enviar con imagen',
    server: 'Servidor de Mastodon',
    serverHint: 'Por ejemplo, mastodon.social. Se olvida al cerrar.',
    serverWrong: 'No parece el nombre de un servidor. Por ejemplo: mastodon.social',
    openServer: 'Abrir',
  },
  picture: {
    title: 'Imagen',
    copy: 'Copiar imagen',
    copied: 'Imagen copiada.',
    downloaded: 'Este dispositivo no copia imágenes; se ha guardado.',
    wide: 'PNG apaisado',
    square: 'PNG cuadrado',
    card: 'SVG de la tarjeta',
    trend: 'SVG del gráfico',
    none: 'La imagen de esta edición no se puede cargar ahora.',
  },
  qr: {
    title: 'Código QR',
    alt: 'Código QR de este enlace',
    print: 'Imprimir',
    save: 'Guardar como SVG',
    tooLong: 'La dirección es demasiado larga para un código QR.',
  },
  quotation: {
    title: 'Cita',
    lead: 'Con página de la fuente y edición, lista para pegar.',
    label: 'Cita',
    form: 'Forma de la cita',
    text: 'Texto',
    markdown: 'Markdown',
    copy: 'Copiar cita',
  },
  embed: {
    title: 'Poner en otro sitio',
    lead: 'Pegue este HTML y aparece la tarjeta. No se usan cookies.',
    label: 'HTML para pegar',
    theme: 'Colores',
    themes: { auto: 'Como los tenga el lector', light: 'Claro', dark: 'Oscuro' },
    copy: 'Copiar HTML',
    preview: 'Abrir solo la tarjeta',
  },
  data: { title: 'Datos', newest: ' (los más nuevos)' },
  inApp: {
    lead: 'Está abierto dentro de una aplicación. Puede que no se pueda guardar o compartir.',
    line: 'Abrir en el navegador',
    other: 'El menú de arriba o abajo a la derecha permite abrirlo en el navegador.',
  },
}
