import { expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { blankService, servedBy } from '#src/documents/serviceRecord/blankService.ts'

test('a blank record has a place for everything that proves service, and names of its own for its controls', () => {
  const blocks = blankService(true)
  const text = plainText(blocks)
  for (const words of [
    'Person served',
    'How identity was checked',
    'Day and time',
    'Place',
    'Body-worn video reference',
    'refused to sign',
  ])
    expect(text).toContain(words)
  const names = blocks.flatMap((block) => (block.kind === 'field' ? [block.name] : []))
  expect(new Set(names).size).toBe(names.length)
})

test('an order is not left with anybody', () => {
  expect(plainText(blankService(true))).toContain('Left at the address')
  expect(plainText(blankService(false))).not.toContain('Left at the address')
})

test('whoever served it signs, by name where the name is known', () => {
  expect(plainText(servedBy('PC 1'))).toContain('Name, rank and number\nPC 1')
  expect(plainText(servedBy(undefined))).toContain('Name, rank and number\nDate')
})
