import { expect, test } from 'vitest'
import { checkProportionality } from '#src/domain/checks/checkProportionality.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const condition = (text: string) => ({
  requirements: { items: withItem(finishedCase().requirements?.items, 'c-o04', { text }) },
})

test('a condition that goes deep into private life, or a tag, informs and never stops', () => {
  expect(said(checkProportionality)).toEqual([])
  expect(said(checkProportionality, condition('must give the police each password.'))).toEqual([
    'condition-intrusive hint',
  ])
  expect(said(checkProportionality, condition('must wear a tag.'))).toEqual(['condition-tagging hint'])
})

test('an order without an end informs', () => {
  const period = { kind: 'untilFurtherOrder' as const, reason: 'He will not stop.' }
  expect(said(checkProportionality, { length: { period } })).toEqual(['length-without-end hint'])
})
