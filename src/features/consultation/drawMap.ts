import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import type { Point } from '#src/domain/maps/polygon.ts'

/** The longest side of a picture for a phone, in pixels. */
const longest = 1_000

/** The zone and the ways through it over the image, as a PNG in base64. Places, which may be of others, are not drawn. Only in a page. */
export async function drawMap(
  image: Uint8Array<ArrayBuffer>,
  { corners, corridors }: Pick<ServedMap, 'corners' | 'corridors'>,
): Promise<string> {
  const picture = await createImageBitmap(new Blob([image], { type: 'image/png' }))
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser gives no canvas to draw on.')
  pen.drawImage(picture, 0, 0, width, height)
  const path = (points: readonly Point[]) => {
    pen.beginPath()
    for (const { x, y } of points) pen.lineTo(x * width, y * height)
  }
  path(corners)
  pen.closePath()
  pen.fillStyle = 'rgba(176, 16, 30, 0.14)'
  pen.fill()
  stroke(pen, '#ffffff', 9)
  stroke(pen, '#b0101e', 5)
  pen.setLineDash([14, 8])
  for (const { points } of corridors) {
    path(points)
    stroke(pen, '#0b0c0c', 4)
  }
  return base64Of(await canvas.convertToBlob({ type: 'image/png' }))
}

function stroke(pen: OffscreenCanvasRenderingContext2D, colour: string, width: number): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let letters = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(letters)
}
