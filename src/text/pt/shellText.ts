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
  skip: 'Ir ao conteúdo',
  menu: 'Menu',
  search: 'Buscar um indicador',
  tabs: { home: 'Início', find: 'Buscar', list: 'Lista', data: 'Dados' },
  about: 'Sobre este site',
  method: 'Como avaliamos',
  accessibility: 'Acessibilidade',
  figuresAsOf: (day) => `Edição de ${day}`,
  newestFigure: (period) => `resultados até ${thePeriod(period)}`,
  plansOnly: 'só planos',
  offline: 'Sem conexão',
  online: 'Conectado',
  between: ' · ',
  lastChecked: (day) => `Verificado em ${day}`,
  neverChecked: 'Ainda não verificamos se há edição nova',
  couldNotCheckSince: (day, days) =>
    `Sem verificar desde ${day}${days > 0 ? ` (${days} ${plural('pt', days, { one: 'dia', other: 'dias' })})` : ''}`,
  offlineReady: 'Verificado. Pode ser lido sem conexão',
  storage: 'Números guardados neste aparelho',
  place: 'Onde esta página fica',
  loading: 'Carregando',
}

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `Há números novos (edição de ${day}).`,
  newFiguresAction: 'Ver os números novos',
  updateApp: 'Há uma nova versão do aplicativo.',
  updateAppWhy: 'A página não muda enquanto você lê.',
  updateAppAction: 'Atualizar',
  later: 'Depois',
  refusedTitle: 'Não foi possível verificar os números novos.',
  refusedBody: 'Os dados recebidos não estão corretos; mostramos a edição anterior.',
  damagedTitle: 'Os números guardados estavam danificados.',
  damagedBody: 'Mostramos a edição anterior.',
  retry: 'Tentar de novo',
  memoryOnly:
    'Nada pode ser guardado neste aparelho. Dá para ler enquanto a página estiver aberta.',
  chunkLost: 'Parte da página não carregou. Abra de novo com conexão.',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: 'Esta edição é de ',
  leadEnd: '.',
  newer: 'Há números mais novos.',
  newerAction: 'Ver os números mais novos',
  changed: 'O que mudou desde então',
  isNewest: 'Ainda é a mais nova.',
  live: 'A página que tem sempre os números mais novos',
  edition: (day) => `Edição de ${day}`,
  missingTitle: 'Os números desse dia não estão neste aparelho',
  missingBody:
    'Podem ser vistos com conexão. Os mais novos podem ser lidos sem conexão se já foram abertos.',
  unknownTitle: 'Não há números desse dia',
  unknownBody: 'Só ficam guardadas as edições publicadas. O endereço pode estar errado.',
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: 'Definição',
  target: 'Meta',
  verdict: 'Avaliação',
  source: 'Fonte',
  edition: (day) => `edição de ${day}`,
  compiledBy: 'Machi no Monosashi,',
  none: 'sem valor',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: 'Comparar cidades',
  lead: 'Indicadores da mesma coisa, lado a lado. Sem ranking, pois as cidades diferem em tamanho e na forma de contar.',
  none: 'Ainda não há indicadores para comparar.',
  note: 'Atenção ao comparar',
  year: 'Ano fiscal',
  result: 'Resultado',
  plan: 'Plano',
  target: 'Meta',
  missing: 'sem valor',
  table: 'Números por ano',
  planRule: 'Números planejados são marcados “Plano” ou “Meta” e separados dos resultados.',
  more: 'Página do indicador',
  towns: 'Lado a lado',
  chosen: (chosen, all) => `${chosen} de ${all} municípios`,
  choose: 'Escolher outros municípios',
  takeOff: (name) => `${name}: retirar`,
  full: (most) => `Cabem no máximo ${most} municípios. Para incluir outro, retire um.`,
  strange: (codes) => `Este link cita municípios que não estão neste site (${codes}).`,
  malformed: 'Algo neste link não pode ser lido como código de um município.',
  tooMany: (most) => `Este link cita municípios demais. Só os primeiros ${most} são mostrados.`,
  without: (names) => `Sem este indicador: ${names}`,
  lacking: (names) =>
    `Números que não estão neste aparelho: ${names}. Podem ser carregados com conexão.`,
  deviceOnly: 'Sem conexão; só aparecem os municípios guardados neste aparelho.',
  municipalities: (count) => `${count} municípios`,
}

export const share: Translated<typeof SHARE_TEXT> = {
  copy: 'Copiar link',
  copied: 'Copiado.',
  copyByHand: 'Não foi possível copiar. Selecione o endereço abaixo e copie.',
  line: 'LINE',
  x: 'X',
  facebook: 'Facebook',
  bluesky: 'Bluesky',
  mail: 'E-mail',
  mastodon: 'Mastodon',
  more: 'Imagem, citação, QR',
  sheet: 'Enviar, citar, incorporar',
  close: 'Fechar',
  failed: 'Não foi possível carregar. Tente de novo com conexão.',
  age: {
    label: 'O que o link abre',
    live: 'Sempre os números mais novos',
    frozen: (day) => `Os números de ${day}`,
    edition: (day) => `Edição de ${day}`,
  },
  send: {
    title: 'Enviar',
    device: 'Enviar a outro aplicativo',
    deviceWithPicture: 'Enviar com imagem',
    server: 'Servidor do Mastodon',
    serverHint: 'Por exemplo, mastodon.social. É esquecido ao fechar.',
    serverWrong: 'Não parece nome de servidor. Por exemplo: mastodon.social',
    openServer: 'Abrir',
  },
  picture: {
    title: 'Imagem',
    copy: 'Copiar imagem',
    copied: 'Imagem copiada.',
    downloaded: 'Este aparelho não copia imagens; ela foi salva.',
    wide: 'PNG horizontal',
    square: 'PNG quadrado',
    card: 'SVG do cartão',
    trend: 'SVG do gráfico',
    none: 'A imagem desta edição não pode ser carregada agora.',
  },
  qr: {
    title: 'Código QR',
    alt: 'Código QR deste link',
    print: 'Imprimir',
    save: 'Salvar como SVG',
    tooLong: 'O endereço é longo demais para um código QR.',
  },
  quotation: {
    title: 'Citação',
    lead: 'Com página da fonte e edição, pronta para colar.',
    label: 'Citação',
    form: 'Forma da citação',
    text: 'Texto',
    markdown: 'Markdown',
    copy: 'Copiar citação',
  },
  embed: {
    title: 'Pôr em outro site',
    lead: 'Cole este HTML e o cartão aparece. Não usamos cookies.',
    label: 'HTML para colar',
    theme: 'Cores',
    themes: { auto: 'Como o leitor usa', light: 'Claro', dark: 'Escuro' },
    copy: 'Copiar HTML',
    preview: 'Abrir só o cartão',
  },
  data: { title: 'Dados', newest: ' (mais novos)' },
  inApp: {
    lead: 'Aberto dentro de um aplicativo. Salvar ou compartilhar pode não funcionar.',
    line: 'Abrir no navegador',
    other: 'O menu no alto ou embaixo à direita permite abrir no navegador.',
  },
}
