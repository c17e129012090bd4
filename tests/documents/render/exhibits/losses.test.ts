import { describe, expect, test } from 'vitest'
import { lossesIn, lossesOfPhoto, noLosses } from '#src/documents/render/exhibits/losses.ts'
import { onFirstPage } from '#tests/support/exhibitReader.ts'
import * as odd from '#tests/support/oddExhibits.ts'

const lost = (bytes: Uint8Array, times = 1) =>
  onFirstPage(bytes, (exhibit, page) => {
    const losses = noLosses()
    for (let time = 0; time < times; time += 1) losses.look(exhibit.pdfium, page)
    return lossesIn(exhibit, losses)
  })

describe('what a copy loses', () => {
  test('nothing of a plain page', async () => {
    expect(await lost(odd.plain())).toEqual([])
  })

  test('is counted over all pages', async () => {
    expect(await lost(odd.comment(), 2)).toEqual(['2 comments: not in the copy.'])
  })

  test('marks to be blacked out and laid over are told apart', async () => {
    expect(await lost(odd.markedToTakeOut())).toEqual([expect.stringContaining('1 place marked')])
    expect(await lost(odd.shapeOverWords())).toEqual([expect.stringContaining('1 mark laid over')])
  })
})

const photo = { width: 400, height: 100, orientation: 1, hasPlace: false, hasDetails: false, isWhole: true }

test('of a photo its place and details, and it is told that it is cut off or very long', () => {
  expect(lossesOfPhoto(photo)).toEqual([])
  expect(lossesOfPhoto({ ...photo, width: 401 })).toEqual([expect.stringContaining('very long')])
  expect(lossesOfPhoto({ ...photo, isWhole: false, hasPlace: true, hasDetails: true })).toHaveLength(3)
})
