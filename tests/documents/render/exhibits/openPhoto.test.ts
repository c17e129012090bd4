import { expect, test } from 'vitest'
import { opened } from '#tests/support/exhibitReader.ts'
import { drawing, photo } from '#tests/support/oddExhibits.ts'

const sizeOf = (bytes: Uint8Array) => opened(bytes, (exhibit) => exhibit.photo)

test('a photo taken upright is as wide as it is high once it is turned', async () => {
  expect(await sizeOf(photo(1))).toEqual({ width: 32, height: 16 })
  expect(await sizeOf(photo(6))).toEqual({ width: 16, height: 32 })
})

test('64 million pixels are the most', async () => {
  const sized = (width: number, height: number) => {
    const bytes = drawing()
    const view = new DataView(bytes.buffer)
    view.setUint32(16, width)
    view.setUint32(20, height)
    return bytes
  }
  await expect(sizeOf(sized(8001, 8000))).rejects.toThrow('64 million pixels')
  await expect(sizeOf(sized(0, 8000))).rejects.toThrow('damaged')
})
