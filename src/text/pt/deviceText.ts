import type { CONTACT_TEXT } from '../contactText'
import type { DEVICE_TEXT } from '../deviceText'
import type { INSTALL_TEXT } from '../installText'
import type { Translated } from '../textOf'

export const device: Translated<typeof DEVICE_TEXT> = {
  appUpdated: 'O aplicativo foi atualizado. O que mudou:',
  changesTitle: 'Mudanças do aplicativo',
  more: (count) => `mais ${count}`,
  close: 'Fechar',
  roomTitle: 'Faltou espaço e uma edição antiga foi apagada deste aparelho.',
  roomBody: (days) =>
    `As edições que você decidiu manter e as que estão em uso não foram apagadas. Apagadas: ${days}`,
  wentBackTitle: 'Você voltou a uma edição anterior.',
  wentBackBody: 'Há uma mais nova.',
  wentBackAction: 'Usar a edição mais nova',
  agedTitle: 'Há 30 dias ou mais não foi possível verificar se há edição nova.',
  agedBody: 'A cidade já pode ter números mais novos. Abra esta página com conexão.',
  title: 'Números guardados neste aparelho',
  lead: 'Estas edições estão guardadas neste aparelho para serem lidas sem conexão. Cada edição fica como no dia em que foi publicada.',
  total: (kilobytes) => `${kilobytes} KB ao todo. `,
  memoryOnly:
    'Nada pode ser guardado neste aparelho. Dá para ler enquanto a página estiver aberta.',
  persisted: 'O navegador prometeu não apagá-las, mesmo se faltar espaço.',
  notPersisted: 'O navegador pode apagá-las se faltar espaço.',
  askPersistence: 'Pedir que não apague',
  askedInVain:
    'O navegador não prometeu. É mais provável que prometa se você puser este site na tela de início.',
  town: 'Cidade',
  edition: 'Edição',
  received: 'Recebida em',
  size: 'Tamanho',
  actions: 'Ações',
  current: 'em uso',
  fromFile: ' (de um arquivo)',
  pinned: 'mantida',
  pinnedForBoard: 'mantida para um painel',
  save: 'Salvar como arquivo',
  back: 'Voltar à edição anterior',
  pin: 'Manter sempre',
  unpin: 'Deixar de manter',
  remove: 'Apagar',
  nothing: 'Ainda não há nada guardado.',
  removed: 'Apagado.',
  notRemoved:
    'Não foi possível apagar. Se você decidiu manter esta edição, toque antes em “Deixar de manter”.',
  notWritten: 'Não foi possível criar o arquivo. Os números guardados podem estar danificados.',
  pinnedNow: 'Esta edição será mantida, mesmo se faltar espaço.',
  unpinnedNow:
    'Esta edição já não é mantida para sempre. Pode ser apagada quando chegar uma edição nova.',
  notPinned: 'Não foi possível guardar neste aparelho.',
  fileTitle: 'Carregar de um arquivo',
  fileLead:
    'Um arquivo salvo em outro aparelho pode ser carregado sem conexão. Verificamos se o conteúdo não foi alterado.',
  fileLabel: 'Arquivo salvo (.json)',
  ownTitle: 'O que é seu, em outro aparelho',
  ownLead:
    'Sua lista, seus painéis, suas anotações particulares e a escolha de claro ou escuro vão num só arquivo. No outro aparelho, abra-o em “Carregar de um arquivo”: tudo é somado ao que já houver lá.',
  ownSave: 'Salvar o que é meu',
  imported: 'Carregado.',
  importedDevice: 'Carregado e somado ao que há neste aparelho.',
  switched: 'A edição foi trocada.',
  noPrevious: 'Não há edição anterior.',
  unavailable: 'Não foi possível carregar.',
  newerSchema:
    'Este arquivo tem um formato mais novo que este aplicativo. Atualize o aplicativo e tente de novo.',
  hashMismatch: 'O conteúdo do arquivo foi alterado; por isso não foi carregado.',
  truncated: 'O arquivo está cortado; por isso não foi carregado.',
  cannotVerify: 'Nesta página não é possível verificar o conteúdo; por isso não foi carregado.',
  tooLarge: 'O arquivo é grande demais; por isso não foi carregado.',
  wrongFile: 'Não é um arquivo salvo por este site; por isso não foi carregado.',
  wrongShape: 'O conteúdo do arquivo não tem o formato deste site; por isso não foi carregado.',
}

export const install: Translated<typeof INSTALL_TEXT> = {
  title: 'Você pode pôr este site na tela de início.',
  why: 'Assim ele abre pelo ícone também sem conexão.',
  byHand:
    'No botão Compartilhar do Safari, escolha “Adicionar à Tela de Início” e ele abrirá também sem conexão.',
  install: 'Pôr na tela de início',
  dismiss: 'Não mostrar mais',
}

export const contact: Translated<typeof CONTACT_TEXT> = {
  open: 'Escrever sobre este número',
  lead: (town) =>
    `Uma mensagem para ${town}, em japonês. Quem envia é você; este site não envia nada. Antes, escreva o que quer dizer embaixo de 連絡したいこと.`,
  none: (town) =>
    `Os documentos não indicam como escrever para ${town} (未記載). Copie a mensagem e envie-a à prefeitura.`,
  label: 'Mensagem',
  copy: 'Copiar a mensagem',
  mail: 'Enviar por e-mail',
  page: 'Abrir a página de contato da cidade',
  other: (address) => `Contato: ${address}`,
  corrections: 'Quando um número é corrigido, as correções dizem quando, o quê e por quê.',
  failed: 'Não foi possível carregar. Toque de novo com conexão.',
}
