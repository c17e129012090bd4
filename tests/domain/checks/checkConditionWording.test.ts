import { describe, expect, test } from 'vitest'
import { checkConditionWording } from '#src/domain/checks/checkConditionWording.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const condition = (change: object) => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-c01', change) },
})

describe('nothing is left to fill in', () => {
  test.each(['{street}', 'Larch Row (TBC)', '[ ]', '[name]', 'XXX', '____', 'the road to be confirmed'])(
    '%s stops',
    (gap) => {
      expect(said(checkConditionWording, condition({ text: `must not enter ${gap}.` }))).toEqual([
        'wording-r42 stops',
      ])
    },
  )

  test('in an exception or a locality it stops as well', () => {
    const exceptions = [{ id: 'x-1', text: 'except for {purpose}' }]
    expect(said(checkConditionWording, condition({ exceptions }))).toEqual(['wording-r42 stops'])
    const locality = { reach: 'limited', where: 'TBC' }
    expect(said(checkConditionWording, condition({ locality }))).toContain('wording-r42 stops')
  })

  test.each(['Route X', 'the exhibit [[exhibit:ex-01]]', 'Exeter'])('%s is no gap', (words) => {
    expect(said(checkConditionWording, condition({ text: `must not enter ${words}.` }))).toEqual([])
  })
})

describe('how a condition begins', () => {
  test.each(['Not to enter Larch Row.', 'must leave Larch Row by 6pm.', 'The defendant must not enter.'])(
    '%s asks',
    (text) => {
      expect(said(checkConditionWording, condition({ text }))).toEqual(['condition-opening explain'])
    },
  )

  test('a requirement begins with must', () => {
    const items = finishedCase().requirements?.items
    const required = (text: string) => ({ requirements: { items: withItem(items, 'c-o04', { text }) } })
    expect(
      said(checkConditionWording, required('must tell the SPO Manager of a new phone within 3 days.')),
    ).toEqual([])
    expect(said(checkConditionWording, required('must not leave.'))).toEqual(['condition-opening explain'])
  })
})

test.each([
  'must not fail to keep out of Larch Row.',
  'must not go to Larch Row not to see her.',
  'must not never write.',
])('a double negative asks: %s', (text) => {
  expect(said(checkConditionWording, condition({ text }))).toEqual(['wording-r12 explain'])
})
