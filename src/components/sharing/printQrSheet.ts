import { qrSvg } from '@/sharing/qrSvg'

/**
 * Prints a sheet of its own with the QR code of a link, for posters and slides. The sheet stands beside the app
 * only while it is printed; the styles of `ShareQr.vue` hide the rest of the page for so long.
 */
export async function printQrSheet(address: string, lines: readonly string[]): Promise<void> {
  const sheet = document.createElement('div')
  sheet.className = 'qr-sheet'
  const picture = document.createElement('img')
  picture.alt = ''
  picture.src = `data:image/svg+xml,${encodeURIComponent(qrSvg(address))}`
  sheet.append(...lines.map(paragraph), picture, paragraph(address))
  document.body.append(sheet)
  window.addEventListener('afterprint', () => sheet.remove(), { once: true })
  await picture.decode().catch(() => undefined)
  window.print()
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}
