import { expect, test } from 'vitest'
import { hearsayNoticeContents, hearsayPoints, hearsayWeightFactors } from '#src/domain/law/hearsay.ts'

test('a hearsay notice has six contents, all from rule 3(4)', () => {
  expect(hearsayNoticeContents.map((item) => item.code)).toEqual([
    'saysNotice',
    'proceedings',
    'proposes',
    'evidence',
    'maker',
    'whyNotCalled',
  ])
  for (const item of hearsayNoticeContents) expect(item.authority.provision).toBe('r.3(4)')
})

test('the court weighs hearsay by six factors, section 4(2)(a) to (f)', () => {
  expect(hearsayWeightFactors.map((factor) => factor.authority.provision)).toEqual([
    's.4(2)(a)',
    's.4(2)(b)',
    's.4(2)(c)',
    's.4(2)(d)',
    's.4(2)(e)',
    's.4(2)(f)',
  ])
  for (const factor of hearsayWeightFactors) expect(factor.question).toMatch(/\?$/)
})

test('a late notice is never said to shut the evidence out', () => {
  expect(hearsayPoints.lateNotice.text).toContain('does not shut the evidence out')
})
