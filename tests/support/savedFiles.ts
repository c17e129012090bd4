import { vi } from 'vitest'

export type SavedFile = { name: string; type: string; text: () => Promise<string> }

/** The files that the browser is given to save from now on: jsdom neither keeps nor saves any. */
export function savedFiles(): SavedFile[] {
  const files: SavedFile[] = []
  const blobs = new Map<string, Blob>()
  URL.createObjectURL = (blob) => {
    if (!(blob instanceof Blob)) throw new TypeError('Only text and bytes are saved')
    blobs.set(`blob:${blobs.size}`, blob)
    return `blob:${blobs.size - 1}`
  }
  URL.revokeObjectURL = (url) => void blobs.delete(url)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) files.push({ name: this.download, type: blob.type, text: () => blob.text() })
  })
  return files
}
