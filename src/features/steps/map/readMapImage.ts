import { encodePng } from '#src/documents/render/png/encodePng.ts'

const mostBytes = 40 * 1024 * 1024

/** Dots at 300 to the inch across and down the printed page: what is finer cannot be seen, and makes every paper heavy. */
const most = { width: 2000, height: 2900 }

/** An image as maps are kept, or why there is none. */
export type MapImage =
  | { ok: true; png: Uint8Array<ArrayBuffer>; width: number; height: number }
  | { ok: false; why: 'large' | 'kind' | 'broken' }

/**
 * Draws a file of a map anew in shades of grey, so that nothing of the file but what can be seen is kept, and no finer than it is
 * printed.
 */
export async function readMapImage(file: Blob): Promise<MapImage> {
  if (file.size > mostBytes) return { ok: false, why: 'large' }
  if (!isImage(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) return { ok: false, why: 'kind' }
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, most.width / picture.width, most.height / picture.height)
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const bytes = greys(drawn(picture, width, height))
    return { ok: true, png: encodePng({ width, height, bytes }), width, height }
  } catch {
    return { ok: false, why: 'broken' }
  }
}

/** How a PNG and a JPEG begin, whatever the name of the file says. */
function isImage([one, two, three]: Uint8Array): boolean {
  return (one === 0x89 && two === 0x50 && three === 0x4e) || (one === 0xff && two === 0xd8 && three === 0xff)
}

function drawn(picture: ImageBitmap, width: number, height: number): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('The browser gives no canvas')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return pen.getImageData(0, 0, width, height).data
}

/** How bright each dot is, by the weights of the eye. */
function greys(colours: Uint8ClampedArray): Uint8Array {
  const bytes = new Uint8Array(colours.length / 4)
  const part = (at: number) => colours[at] ?? 0
  for (let dot = 0; dot < bytes.length; dot += 1) {
    const at = dot * 4
    bytes[dot] = Math.round(0.299 * part(at) + 0.587 * part(at + 1) + 0.114 * part(at + 2))
  }
  return bytes
}
