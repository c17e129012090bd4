import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packPicture } from '#src/documents/render/exhibits/packPicture.ts'

/** A picture of one row of greys or colours, repeated downwards. */
function picture(row: readonly (readonly [number, number, number])[], height: number) {
  const line = row.flatMap((colour) => [...colour, 255])
  const rgba = Uint8ClampedArray.from(Array.from({ length: height }, () => line).flat())
  return { width: row.length, height, rgba }
}
const grey = (value: number) => [value, value, value] as const

describe('a picture takes the fewest bytes', () => {
  test('black and white alone take one bit', async () => {
    const packed = await packPicture(picture([grey(0), grey(255), grey(255), grey(0)], 2), false)
    expect(packed).toMatchObject({ colours: 'DeviceGray', bits: 1, byRows: false })
    expect([...unzlibSync(packed.bytes)]).toEqual([0b01100000, 0b01100000])
  })

  test('mostly clear greys take four', async () => {
    const packed = await packPicture(picture([grey(0), grey(255), grey(250), grey(255), grey(119)], 1), false)
    expect(packed).toMatchObject({ colours: 'DeviceGray', bits: 4 })
    expect([...unzlibSync(packed.bytes)]).toEqual([0x0f, 0xff, 0x70])
  })

  test('other greys take eight, each row told by what differs from the one above', async () => {
    const packed = await packPicture(picture([grey(100), grey(120)], 2), false)
    expect(packed).toMatchObject({ colours: 'DeviceGray', bits: 8, byRows: true })
    expect([...unzlibSync(packed.bytes)]).toEqual([2, 100, 120, 2, 0, 0])
  })

  test('a scan in two colours takes one bit even where its edges are grey', async () => {
    const packed = await packPicture(picture([grey(100), grey(150)], 1), true)
    expect([...unzlibSync(packed.bytes)]).toEqual([0b01000000])
  })

  test.each([
    [50, 'DeviceGray'],
    [51, 'DeviceRGB'],
  ])('%i coloured pixels make it %s', async (height, colours) => {
    expect(await packPicture(picture([[255, 200, 200], grey(100)], height), false)).toMatchObject({ colours })
  })

  test('a JPEG is taken where it is shorter', async () => {
    const wide = picture([grey(90), grey(100), grey(110)], 3)
    const jpeg = async () => Uint8Array.of(1)
    expect(await packPicture(wide, false, jpeg)).toMatchObject({ filter: 'DCTDecode', colours: 'DeviceRGB' })
    expect(await packPicture(wide, false, async () => new Uint8Array(999))).toMatchObject({
      filter: 'FlateDecode',
    })
  })
})
