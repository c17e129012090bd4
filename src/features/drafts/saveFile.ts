/** Offers bytes or text to the officer as a file. The name must hold no personal data. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer> | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file's content once the click is over; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
