import { afterEach, describe, expect, test, vi } from 'vitest'
import { decodeGreyPng } from '#src/documents/render/png/decodeGreyPng.ts'
import { readMapImage } from '#src/features/steps/map/readMapImage.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1)
const file = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length) =>
  Object.defineProperty(new Blob([bytes]), 'size', { value: size })

/** A browser that reads every image as one of that size, in one colour. */
function aBrowser(width: number, height: number, colour = [255, 0, 0, 255]) {
  const size = { width: 0, height: 0 }
  vi.stubGlobal('createImageBitmap', async () => ({ width, height, close: () => undefined }))
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(across: number, down: number) {
        Object.assign(size, { width: across, height: down })
      }
      getContext = () => ({
        fillRect: () => undefined,
        drawImage: () => undefined,
        getImageData: () => ({
          data: Uint8ClampedArray.from(
            { length: size.width * size.height * 4 },
            (_, at) => colour[at % 4] ?? 0,
          ),
        }),
      })
    },
  )
}

afterEach(() => vi.unstubAllGlobals())

describe('the image of a map', () => {
  test.each([
    ['PNG', png],
    ['JPEG', jpeg],
  ])('that is a %s is made anew in shades of grey', async (_, bytes) => {
    aBrowser(4, 3)
    const read = await readMapImage(file(bytes))
    if (!read.ok) throw new Error(read.why)
    expect(read).toMatchObject({ width: 4, height: 3 })
    expect(decodeGreyPng(read.png)).toEqual({ width: 4, height: 3, bytes: new Uint8Array(12).fill(76) })
  })

  test.each([
    ['as wide as is printed stays', 2000, 100, 2000, 100],
    ['that is wider is made smaller', 4000, 100, 2000, 50],
    ['that is higher is made smaller', 100, 5800, 50, 2900],
  ])('%s', async (_, width, height, across, down) => {
    aBrowser(width, height)
    expect(await readMapImage(file(png))).toMatchObject({ ok: true, width: across, height: down })
  })

  test('is refused with a reason when it is too large, no image, or cannot be read', async () => {
    aBrowser(4, 3)
    expect(await readMapImage(file(png, 40 * 1024 * 1024))).toMatchObject({ ok: true })
    expect(await readMapImage(file(png, 40 * 1024 * 1024 + 1))).toEqual({ ok: false, why: 'large' })
    expect(await readMapImage(file(Uint8Array.of(0x25, 0x50, 0x44, 0x46)))).toEqual({
      ok: false,
      why: 'kind',
    })
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('broken')))
    expect(await readMapImage(file(png))).toEqual({ ok: false, why: 'broken' })
  })
})
