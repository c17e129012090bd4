import { describe, expect, test } from 'vitest'
import { checkLadder } from '#src/domain/checks/checkLadder.ts'
import { checkWithheldDetails } from '#src/domain/checks/checkWithheldDetails.ts'
import { finishedCase, finishedWith, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const o11 = { kind: 'library' as const, code: 'O11', version: 1, inputs: {} }
const required = (change: object) => ({
  requirements: { items: withItem(whole.requirements?.items, 'c-o04', change) },
})

describe('a condition on devices that goes further than another could', () => {
  test.each(['O12', 'O11', 'O13', 'O09', 'O14', 'Q08'])('%s asks why the step below would not do', (code) => {
    expect(said(checkLadder, required({ origin: { ...o11, code } }))).toEqual([
      'ladder-reason-missing explain',
    ])
    expect(said(checkLadder, required({ origin: { ...o11, code }, rungWhy: 'It shows no app.' }))).toEqual([])
  })

  test.each(['O04', 'O10', 'O08', 'Q09'])('%s asks for no such reason', (code) => {
    expect(said(checkLadder, required({ origin: { ...o11, code } }))).toEqual([])
  })

  test('in the officer’s own words has no step, and gives its reasons as every condition does', () => {
    const own = { kind: 'bespoke' as const, why: 'None fits.' }
    expect(said(checkLadder, required({ origin: own, text: 'must hand in the phone.' }))).toEqual([])
  })

  test('does not take blanks for a reason', () => {
    expect(said(checkLadder, required({ origin: o11, rungWhy: '  ' }))).toHaveLength(1)
  })

  test('names the step below and leads to the place of the reason', () => {
    const [finding] = checkLadder(finishedWith(required({ origin: o11 })))
    expect(finding).toMatchObject({
      message:
        'Condition 3 goes further than keeping the browsing history. Say why that would not be enough.',
      where: { step: 'requirements', item: 'c-o04', field: 'rungWhy' },
    })
  })

  test('asks all the same where the order has the step below too', () => {
    const [first] = whole.requirements?.items ?? []
    const items = first ? [first, { ...first, id: 'c-o12', origin: { ...o11, code: 'O12' } }] : []
    expect(checkLadder(finishedWith({ requirements: { items } })).map(({ message }) => message)).toEqual([
      'Condition 4 goes further than declaring accounts and devices, which the order has too. Say why that would not be enough.',
    ])
  })

  test('gives its reason to the court, where a withheld detail stops as in every other text', () => {
    const leak = required({ origin: o11, rungWhy: 'He rang 07700 900214 from an app.' })
    const found = checkWithheldDetails(finishedWith(leak))
    expect(found).toMatchObject([
      { severity: 'stops', where: { step: 'requirements', item: 'c-o04', field: 'rungWhy' } },
    ])
  })
})
