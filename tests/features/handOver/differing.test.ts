import { expect, test } from 'vitest'
import { differing } from '#src/features/handOver/differing.ts'

const long = 'and so it goes on for a good many words that nobody needs to read again here'

test('two short texts are shown whole', () => {
  expect(differing('He plans: letters.', 'He plans ahead: letters.')).toEqual({
    before: 'He plans: letters.',
    after: 'He plans ahead: letters.',
  })
})

test('of two long texts what is the same far from the change is left out', () => {
  const { before, after } = differing(`${long} he came. ${long}`, `${long} he came back. ${long}`)
  expect(before).toMatch(/^… .*he came\..* …$/)
  expect(after).toMatch(/^… .*he came back\..* …$/)
  expect(after.length).toBeLessThan(120)
})

test('words that are put in twice, or taken out at an end, are shown', () => {
  expect(differing('a a', 'a a a').after).toBe('a a a')
  expect(differing('Stay away', '').after).toBe('')
  expect(differing('same', 'same')).toEqual({ before: 'same', after: 'same' })
})
