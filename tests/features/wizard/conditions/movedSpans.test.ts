import { describe, expect, test } from 'vitest'
import { movedSpans } from '#src/features/wizard/conditions/movedSpans.ts'

const before = 'must not go near 😀 Ash Lane or near it'

describe('words that were found in a text stand, once it is changed,', () => {
  test.each<[string, string, string, string | undefined]>([
    ['where they stood, if nothing changed', before, 'near', 'near'],
    ['where they stood, if what follows changed', 'must not go near 😀 Oak Road', 'near', 'near'],
    ['further on, if words were put in before them', `He ${before}`, 'near', 'near'],
    ['further back, if words before them were taken out', before.slice(9), 'near', 'near'],
    ['further on by two, if a picture was put in before them', `😀${before}`, 'Ash Lane', 'Ash Lane'],
    ['nowhere, if one of them was changed', 'must not go neat 😀 Ash Lane or near it', 'near', undefined],
    ['nowhere, if they were taken out', 'must not go 😀 Ash Lane or near it', 'near', undefined],
    ['nowhere, if the last of them goes on', 'must not go nearer 😀 Ash Lane or near it', 'near', undefined],
    [
      'nowhere, if the first of them begins sooner',
      'must not go unnear 😀 Ash Lane or near it',
      'near',
      undefined,
    ],
    [
      'there still, if a comma was put after them',
      'must not go near, 😀 Ash Lane or near it',
      'near',
      'near',
    ],
    ['nowhere, if all was taken out', '', 'near', undefined],
  ])('%s', (_, after, words, wanted) => {
    const start = before.indexOf(words)
    const span = movedSpans(before, after)([start, start + words.length])
    expect(span && after.slice(...span)).toBe(wanted)
  })

  test('the same words twice: the one that was changed is gone, the other is not', () => {
    const moved = movedSpans('near or near', 'near or by')
    expect(moved([0, 4])).toEqual([0, 4])
    expect(moved([8, 12])).toBeUndefined()
  })

  test('words found at the very end are gone when the word goes on, and stay when a space follows', () => {
    expect(movedSpans('go near', 'go nearl')([3, 7])).toBeUndefined()
    expect(movedSpans('go near', 'go near ')([3, 7])).toEqual([3, 7])
  })
})
