import { describe, expect, test } from 'vitest'
import { maskWithheld } from '#src/domain/audience/maskWithheld.ts'
import type { Withheld } from '#src/domain/shared/withheldThing.ts'

const one = (kind: Withheld['kind'], value: string, personId = 'p'): Withheld => ({ personId, kind, value })

describe('what is withheld is masked', () => {
  test('where a whole name and its parts overlap, once, and no other word with it', () => {
    const names = [one('realName', 'Tansy Ng'), one('namePart', 'Tansy'), one('namePart', 'Ng')]
    expect(maskWithheld(names)('must not contact Tansy Ng or her employer')).toBe(
      'must not contact [withheld] or her employer',
    )
  })

  test('where two people share a home', () => {
    const home = '9 Elm Court, Northmere'
    const mask = maskWithheld([one('home', home), one('home', home, 'q'), one('home', 'Elm Court', 'r')])
    expect(mask(`must not go to ${home} between 06:00 and 23:00`)).toBe(
      'must not go to [withheld] between 06:00 and 23:00',
    )
  })

  test('as the text is printed', () => {
    expect(maskWithheld([one('home', '27 Larch Row')])('at 27 Larch\u200b Row, now')).toBe(
      'at [withheld], now',
    )
  })

  test('and nothing else is changed', () => {
    expect(maskWithheld([one('home', '27 Larch Row')])('must not go there')).toBe('must not go there')
  })
})
