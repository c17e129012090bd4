import { expect, test } from 'vitest'
import { isCyberCondition } from '#src/domain/conditions/cyber.ts'

const of = (code: string) => ({ id: 'c', origin: { kind: 'library' as const, code, version: 1 } })

test('a condition of the library is one on devices or accounts by its place there', () => {
  expect(isCyberCondition(of('O04'))).toBe(true)
  expect(isCyberCondition({ ...of('C01'), text: 'must not use a computer' })).toBe(false)
})

test('another one is by its words', () => {
  expect(isCyberCondition({ id: 'c', text: 'must not use any social media account' })).toBe(true)
  expect(isCyberCondition({ id: 'c', text: 'must not enter Larch Row' })).toBe(false)
  expect(isCyberCondition({ id: 'c' })).toBe(false)
})
