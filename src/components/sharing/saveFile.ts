/** Hands bytes to the reader as a file. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the bytes need not stay for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
