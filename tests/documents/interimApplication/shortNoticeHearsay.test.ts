import { expect, test } from 'vitest'
import { shortNoticeHearsay } from '#src/documents/interimApplication/shortNoticeHearsay.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('a shorter time is asked for with the acts that rest on hearsay and the rule', () => {
  const text = wordsIn(shortNoticeHearsay(servedFrom()))
  expect(text).toContain('Hearsay is relied on for act 2.')
  expect(text).toContain('r.3(2)')
  expect(text).toContain('Why. The hearing is less than 21 days away.')
})

test('nothing is said where no shorter time is asked for', () => {
  expect(shortNoticeHearsay(servedFrom({ witnesses: { shorterTime: { asked: 'no' } } }))).toEqual([])
})
