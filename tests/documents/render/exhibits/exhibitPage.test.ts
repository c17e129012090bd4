import { expect, test } from 'vitest'
import { pagePicture, remadePage } from '#src/documents/render/exhibits/exhibitPage.ts'
import { opened } from '#tests/support/exhibitReader.ts'
import { markedToTakeOut, oneBitScan, photo, plain, seen } from '#tests/support/oddExhibits.ts'

test('a page is remade with its size, its words and its picture at 200 dots to the inch', async () => {
  const page = await opened(plain(), (exhibit) => remadePage(exhibit, 0, []))
  expect(page).toMatchObject({ width: 300, height: 400, words: [{ text: seen }], twoColours: false })
  expect([page.picture.width, page.picture.height]).toEqual([833, 1111])
})

test('a scan in two colours is told', async () => {
  expect(await opened(oneBitScan(), (exhibit) => remadePage(exhibit, 0, []).twoColours)).toBe(true)
})

test('a picture for the screen is as wide as asked, never sharper than the copy, and black where the file asks for it', async () => {
  const shown = (bytes: Uint8Array, width: number) =>
    opened(bytes, (exhibit) => {
      const { rgba, ...size } = pagePicture(exhibit, 0, width)
      return { ...size, dark: rgba.filter((value, at) => at % 4 === 0 && value === 0).length }
    })
  expect(await shown(plain(), 150)).toMatchObject({ width: 150, height: 200 })
  expect(await shown(plain(), 5000)).toMatchObject({ width: 833, height: 1111 })
  expect(await shown(photo(6), 5000)).toMatchObject({ width: 16, height: 32 })
  expect((await shown(markedToTakeOut(), 150)).dark).toBeGreaterThan(130 * 20)
})

test('a page that is not there is refused by its number', async () => {
  await expect(opened(plain(), (exhibit) => remadePage(exhibit, 4, []))).rejects.toThrow(
    'Page 5 cannot be read',
  )
})
