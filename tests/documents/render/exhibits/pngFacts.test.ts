import { describe, expect, test } from 'vitest'
import { pngFacts } from '#src/documents/render/exhibits/pngFacts.ts'
import { drawing } from '#tests/support/oddExhibits.ts'

describe('the parts of a PNG', () => {
  test('tell its size and that words lie beside it', () => {
    expect(pngFacts(drawing())).toEqual({ width: 2, height: 1, hasDetails: true, isWhole: true })
  })

  test('tell that its end is missing', () => {
    expect(pngFacts(drawing().slice(0, -12))).toMatchObject({ isWhole: false })
  })

  test('something after its end is a detail', () => {
    const [head, text] = [drawing().slice(0, 33), drawing().slice(33)]
    const length = new DataView(text.buffer).getUint32(0) + 12
    const bare = Uint8Array.from([...head, ...text.slice(length)])
    expect(pngFacts(bare)).toMatchObject({ hasDetails: false })
    expect(pngFacts(Uint8Array.from([...bare, 1]))).toMatchObject({ hasDetails: true })
  })

  test('without a picture, or cut off in its head, tell nothing', () => {
    expect(pngFacts(drawing().slice(0, 60))).toBeUndefined()
    expect(pngFacts(drawing().slice(0, 20))).toBeUndefined()
  })
})
