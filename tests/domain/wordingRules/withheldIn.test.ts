import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { withheldIn } from '#src/domain/wordingRules/withheldIn.ts'

test('only what is withheld, and only of the kinds asked for, is found', () => {
  const details = [{ id: 'd', kind: 'phone', value: '07700 900123', released: 'no' }] as const
  const facts = {
    slices: { protected: { people: [{ id: 'p', details: [...details] }] } },
    today: '2026-06-24',
  }
  const clause = clauseOf({ kind: 'prohibition', text: 'must not call 07700900123' }, [])
  expect(withheldIn(clause, facts, ['phone'])).toMatchObject([{ start: 14, end: 25 }])
  expect(withheldIn(clause, facts, ['home'])).toEqual([])
})

test('the place is one of the text as it was typed, though a picture is printed as words', () => {
  const details = [{ id: 'd', kind: 'phone', value: '07700 900123', released: 'no' }] as const
  const facts = {
    slices: { protected: { people: [{ id: 'p', details: [...details] }] } },
    today: '2026-06-24',
  }
  const text = 'must not send 🏠 or ❤️ to 07700 900123'
  const [hit] = withheldIn(clauseOf({ kind: 'prohibition', text }, []), facts, ['phone'])
  expect(text.slice(hit?.start, hit?.end)).toBe('07700 900123')
})
