import { describe, expect, test } from 'vitest'
import { fitReview } from '#src/storage/restore/fitReview.ts'
import { author, reviewAt } from '#tests/support/aChain.ts'

const review = reviewAt('settled')

describe('the record of review out of plain JSON', () => {
  test('is the same where all of it fits', () => {
    expect(fitReview(JSON.parse(JSON.stringify(review)))).toEqual({ review, explained: [] })
  })

  test('is none where none is given, and none but explained where it is something else', () => {
    expect(fitReview(undefined)).toEqual({ explained: [] })
    for (const other of ['text', 7, null, [review]]) {
      const { review: none, explained } = fitReview(other)
      expect(none).toBeUndefined()
      expect(explained[0]?.place).toBe('record of review')
    }
  })

  test('leaves an item out whole where anything in it does not fit, and keeps the others', () => {
    const [first, ...others] = review.signOffs ?? []
    const mended = { ...first, statement: { ...first?.statement, also: 'more' } }
    const { review: fitted, explained } = fitReview({ ...review, signOffs: [mended, ...others] })
    expect(fitted).toEqual({ ...review, signOffs: others })
    expect(explained).toEqual([
      {
        place: 'record of review, signatures, number 1',
        message: 'something in it is missing or is not as it should be, so it was left out',
      },
    ])
  })

  test('leaves out an author that is no key, and a part that it does not know', () => {
    const { author: _, ...rest } = review
    const { review: fitted, explained } = fitReview({
      ...review,
      author: 'me',
      likes: [1],
      copy: { of: author },
    })
    expect(fitted).toEqual(rest)
    expect(new Set(explained.map(({ place }) => place))).toEqual(
      new Set(['record of review, author', 'record of review, copy', 'record of review, likes']),
    )
  })

  test('a part named __proto__ changes nothing', () => {
    const { review: fitted } = fitReview(JSON.parse('{"__proto__": {"moves": []}, "threads": []}'))
    expect(fitted).toEqual({ threads: [] })
  })
})
