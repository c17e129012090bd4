import { describe, expect, test } from 'vitest'
import { jpegFacts } from '#src/documents/render/exhibits/jpegFacts.ts'
import { exifSegment, jpegOf } from '#tests/support/jpegOf.ts'
import { photo } from '#tests/support/oddExhibits.ts'

const bare = jpegOf([[[1, 2, 3]]])

describe('the head of a JPEG', () => {
  test('tells size, turning and place', () => {
    expect(jpegFacts(photo(6))).toEqual({
      ...{ width: 32, height: 16, orientation: 6 },
      ...{ hasPlace: true, hasDetails: true, isWhole: true },
    })
  })

  test('without notes tells that there are none', () => {
    expect(jpegFacts(bare)).toMatchObject({
      orientation: 1,
      hasPlace: false,
      hasDetails: false,
      isWhole: true,
    })
  })

  test.each([0, 9])('an orientation of %i that does not exist counts as upright', (orientation) => {
    const odd = jpegOf([[[1, 2, 3]]], [exifSegment({ orientation, words: '' })])
    expect(jpegFacts(odd)).toMatchObject({ orientation: 1 })
  })

  test('that is cut off tells nothing, and one whose end is missing tells that', () => {
    expect(jpegFacts(bare.slice(0, 70))).toBeUndefined()
    expect(jpegFacts(bare.slice(0, -2))).toMatchObject({ isWhole: false })
  })

  test('with a broken note is still read', () => {
    const cut = exifSegment({ orientation: 6, words: '' }).slice(0, 14)
    cut[3] = 12
    expect(jpegFacts(jpegOf([[[1, 2, 3]]], [cut]))).toMatchObject({ orientation: 1, hasDetails: true })
  })
})
