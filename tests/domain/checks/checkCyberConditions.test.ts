import { expect, test } from 'vitest'
import { checkCyberConditions } from '#src/domain/checks/checkCyberConditions.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const followed = { items: (whole.acts?.items ?? []).map((act) => ({ ...act, behaviours: ['a' as const] })) }
const bespoke = (text: string) => ({
  prohibitions: {
    items: withItem(whole.prohibitions?.items, 'c-p05', {
      origin: { kind: 'bespoke', why: 'None fits.' },
      text,
    }),
  },
})

test('a condition on accounts answers an act done with a device', () => {
  expect(said(checkCyberConditions)).toEqual([])
  expect(said(checkCyberConditions, { acts: followed })).toEqual(['cyber-not-tied-to-act explain'])
})

test('a condition on accounts may also answer the kinds of act that it is meant for', () => {
  const origin = (code: string) => ({ kind: 'library' as const, code, version: 1, inputs: {} })
  const sent = { items: (whole.acts?.items ?? []).map((act) => ({ ...act, behaviours: ['j' as const] })) }
  const items = withItem(whole.prohibitions?.items, 'c-p05', { origin: origin('O19') })
  const found = (code: string) =>
    said(checkCyberConditions, {
      acts: sent,
      prohibitions: { items: items.map((item) => ({ ...item, origin: origin(code) })) },
      requirements: { items: [] },
    })
  expect(found('O19')).toEqual([])
  expect(found('O01')[0]).toBe('cyber-not-tied-to-act explain')
})

test('a condition in the officer’s own words counts as one by what it says', () => {
  const found = (text: string) => said(checkCyberConditions, { acts: followed, ...bespoke(text) })
  expect(found('must not use any device that deletes its history.')).toHaveLength(2)
  expect(found('must not stand in Larch Row.')).toHaveLength(1)
})
