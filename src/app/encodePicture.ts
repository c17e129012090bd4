import type { Picture } from '#src/documents/render/exhibits/drawPicture.ts'

/** A picture as a JPEG, drawn by the browser; `quality` from 0 to 1. Only in a worker or a page. */
export function encodePicture({ width, height, rgba }: Picture, quality: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser gives no canvas to draw on.')
  pen.putImageData(new ImageData(rgba, width, height), 0, 0)
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}
