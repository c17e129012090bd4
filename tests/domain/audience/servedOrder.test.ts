import { describe, expect, test } from 'vitest'
import { servedOrder } from '#src/domain/audience/servedOrder.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'

const order = (overrides: Part<CaseFile> = {}) => {
  const file = aCase(overrides)
  return servedOrder(file, servedWords(file))
}

describe('a condition', () => {
  test('stands under its number with its reasons, and with the numbers of its acts', () => {
    expect(order().conditions.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'prohibition'],
      [2, 'prohibition'],
      [3, 'requirement'],
    ])
    expect(order().conditions[0]).toMatchObject({
      acts: [1, 4],
      protects: ['Ottoline Marshbank'],
      necessity: 'He used text, bank references, voicemail, a new account and Pip in turn.',
      interim: true,
    })
  })

  test('never says how a breach is watched for', () => {
    expect(JSON.stringify(order())).not.toMatch(/SPO Manager, Westmarch Police|firstCheck|Every two weeks/)
  })

  test('that goes further than another could says why that would not be enough, with acts as numbers', () => {
    const step = (code: string, kind: 'library' | 'bespoke' = 'library') =>
      order({
        prohibitions: {
          items: [{ id: 'c', origin: { kind, code }, rungWhy: 'He used an app (act [[act:act-01]]).' }],
        },
      }).conditions[0]?.rungWhy
    expect(step('O13')).toEqual({ below: 'inspecting devices', why: 'He used an app (act 1).' })
    expect(step('O04')).toBeUndefined()
    expect(step('O13', 'bespoke')).toBeUndefined()
  })

  test('leaves out a reference to an act that is gone', () => {
    const items = [{ id: 'c', acts: ['act-01', 'gone'] }]
    expect(order({ prohibitions: { items } }).conditions[0]?.acts).toEqual([1])
  })
})

describe('a provider', () => {
  const provider = (confirmed: 'yes' | 'no') =>
    order({
      requirements: {
        items: [
          {
            id: 'q',
            provider: {
              confirmed,
              name: 'Driftline',
              contact: '07700 900160',
              sessions: '12',
              pays: 'The force',
              reports: 'The intake desk',
            },
          },
        ],
      },
    }).conditions.find(({ id }) => id === 'q')?.provider

  test('is shown once confirmed, with who pays, and without a contact', () => {
    expect(provider('yes')).toEqual({
      name: 'Driftline',
      start: undefined,
      sessions: '12',
      pays: 'The force',
    })
  })

  test('is not shown before', () => {
    expect(provider('no')).toBeUndefined()
  })
})

describe('the length and the interim order', () => {
  test('the reasons have their references as numbers', () => {
    const { length } = order({
      length: {
        period: { kind: 'forLength', years: 3, months: 0, reason: 'See [[act:act-06]].' },
        locality: { reach: 'someLimited', why: 'See [[act:act-01]].' },
      },
    })
    expect(length).toMatchObject({ period: { reason: 'See act 2.' }, locality: { why: 'See act 1.' } })
  })

  test('are not there until they are asked about', () => {
    const none = order({ length: undefined, interim: undefined })
    expect([none.length, none.interim]).toEqual([undefined, undefined])
  })

  test('the court is told which lawyer agrees to an application without notice', () => {
    const notice = { mode: 'withoutNotice', why: 'Danger.', lawyer: 'A. Lawyer' } as const
    const { interim } = order({ interim: { notice } })
    expect(interim?.notice).toEqual({
      mode: 'withoutNotice',
      why: 'Danger.',
      lawyer: 'A. Lawyer',
      returnOn: undefined,
    })
  })
})

describe('the order once made', () => {
  const made = { result: 'made', madeOn: '2026-07-08', court: 'Dunmarrow' } as const

  test('is there only when the court made one', () => {
    expect(order().order).toBeUndefined()
    expect(order({ service: { outcome: made } }).order).toMatchObject({ kind: 'full', madeOn: '2026-07-08' })
  })

  test('is the interim order until the main application is decided, and then the full one or none', () => {
    const interim = { ...made, madeOn: '2026-07-01' }
    const kind = (outcome: object | undefined) => order({ service: { interim, outcome } }).order?.kind
    expect(kind(undefined)).toBe('interim')
    expect(kind({ result: 'notYet' })).toBe('interim')
    expect(kind(made)).toBe('full')
    expect(kind({ result: 'refused' })).toBeUndefined()
  })

  test('has the conditions as the court made them, and says whether each has an answer', () => {
    const [first, second, third] = madeAsDrafted(aCase())
    if (!first || !second || !third) throw new Error('The case has three conditions')
    const conditions = [
      { ...first, as: 'refused' as const },
      { id: second.id, as: 'reworded' as const, words: 'must not call' },
    ]
    const open = order({ service: { outcome: { ...made, conditions } } }).order
    expect(open?.conditions.map(({ number, text }) => [number, text])).toEqual([[2, 'must not call']])
    expect(open?.conditions[0]).toMatchObject({ exceptions: [], toDefendant: undefined, period: undefined })
    expect(open?.allRecorded).toBe(false)
    const all = order({ service: { outcome: { ...made, conditions: [...conditions, third] } } }).order
    expect(all?.conditions.map(({ number }) => number)).toEqual([2, 3])
    expect(all?.allRecorded).toBe(true)
  })

  test('says when it was served, and not by whom or how the person was known', () => {
    const served = {
      answer: 'yes',
      on: '2026-07-08',
      time: '11:00',
      by: 'PC Wynn',
      identity: 'a tattoo',
    } as const
    const shown = order({ service: { outcome: { ...made, served } } }).order
    expect(shown).toMatchObject({ servedOn: '2026-07-08', servedAt: '11:00' })
    expect(JSON.stringify(shown)).not.toMatch(/Wynn|tattoo/)
  })
})
