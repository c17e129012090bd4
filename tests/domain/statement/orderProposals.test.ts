import { describe, expect, test } from 'vitest'
import { orderProposals } from '#src/domain/statement/orderProposals.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

type Case = Parameters<typeof orderProposals>[0]
const proposed = (overrides: Part<Case> = {}) => orderProposals(aCase(overrides))
const one = (key: string, overrides: Part<Case> = {}) =>
  proposed(overrides).find((proposal) => proposal.key === key)

describe('the people', () => {
  test('tell of themselves where they are witnesses', () => {
    expect(one('background-p-ottoline')).toMatchObject({
      source: { kind: 'told', by: 'Ottoline Marshbank' },
      text: expect.stringMatching(/^she is the defendant’s former partner\. They lived together/),
    })
    expect(one('background-p-ottoline', { witnesses: { people: [] } })).toMatchObject({
      source: { kind: 'record' },
      text: expect.stringMatching(/^Ottoline Marshbank is /),
    })
  })

  test('behind a pseudonym have no detail that says who they are', () => {
    const [person] = aCase().protected?.people ?? []
    const hidden = { ...person, id: 'p-ottoline', shownAs: { kind: 'pseudonym' as const, label: 'Person A' } }
    const text = one('background-p-ottoline', { protected: { people: [hidden] } })?.text
    expect(text).toBe('she is the defendant’s former partner.')
  })
})

describe('the risk', () => {
  test('that somebody else assessed is told by that person; that the officer assessed is the officer’s own', () => {
    expect(one('risk-assessment')?.source).toEqual({
      kind: 'told',
      by: 'DS Ruth Fenwick, who made the assessment,',
    })
    const mine = one('risk-assessment', { risk: { assessment: { assessor: 'DC Lorcan Ashdown' } } })
    expect(mine?.source).toEqual({ kind: 'own' })
    expect(mine?.text).toMatch(/^I assessed the risk on 12 June 2026\./)
    expect(one('risk-assessment', { risk: { assessment: { answer: 'no' } } })).toBeUndefined()
  })

  test('is the officer’s reasoning as an inference; a rise that the chronology shows stands in for one not written', () => {
    expect(one('risk-reasoning')?.text).toMatch(/^the defendant poses a risk: he opened/)
    expect(one('risk-change')?.text).toMatch(/^the conduct has changed: from messages/)
    const keys = proposed({ risk: { escalation: '' } }).map(({ key }) => key)
    expect(keys).not.toContain('risk-change')
    expect(keys).toContain('risk-after-context')
    expect(proposed({ acts: { items: [] } }).map(({ key }) => key)).not.toContain('risk-reasoning')
  })
})

describe('other measures', () => {
  test('that ran are each a record with the officer’s view of it; those only considered stand together', () => {
    expect(one('tried-m-bail')).toMatchObject({
      source: { kind: 'record', of: 'police and court records' },
      text: expect.stringMatching(
        /^bail is in force until 16 August 2026\. In my view it is not enough: it ends/,
      ),
    })
    expect(one('tried-considered')?.text).toContain(
      'A restraining order is not available. There is no conviction',
    )
  })

  test.each([
    ['inForce', /^bail is in force\. In my view it is not enough: it was broken\.$/],
    ['ended', /^bail has ended\. It was broken\.$/],
    ['refused', /^bail was refused\. It was broken\.$/],
  ] as const)('of status %s: only what runs is said not to be enough', (status, text) => {
    const measures = [{ id: 'm', kind: 'bail' as const, status, gap: 'It was broken' }]
    expect(proposed({ necessity: { measures } }).find(({ key }) => key === 'tried-m')?.text).toMatch(text)
  })

  test('without a name of their own are told by their terms', () => {
    const measures = [
      {
        id: 'm',
        kind: 'other' as const,
        status: 'inForce' as const,
        terms: 'Barred from a hall',
        gap: 'One hall',
      },
    ]
    expect(proposed({ necessity: { measures } }).find(({ key }) => key === 'tried-m')?.text).toMatch(
      /^another measure is in force: barred from a hall\. In my view/,
    )
  })

  test('are not suggested without the gap that they leave', () => {
    const measures = [{ id: 'm', kind: 'bail' as const, status: 'inForce' as const, gap: ' ' }]
    expect(proposed({ necessity: { measures } }).filter(({ part }) => part === 'tried')).toEqual([])
  })
})

describe('a condition', () => {
  test('rests on its acts and meets its risk', () => {
    expect(one('condition-c-c01')).toMatchObject({
      source: { kind: 'infer', acts: ['act-01', 'act-10'] },
      text: expect.stringMatching(/^\[\[condition:c-c01\]\] is needed to meet this risk: psychological harm/),
    })
  })

  test('that answers the same acts and meets the same risk as another stands with it', () => {
    const items = (aCase().prohibitions?.items ?? []).map((item) => ({
      ...item,
      acts: ['act-01'],
      risk: 'Fear',
    }))
    const found = proposed({ prohibitions: { items }, requirements: { items: [] } }).filter(
      ({ part }) => part === 'conditions',
    )
    expect(items.length).toBeGreaterThan(1)
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toContain('are needed to meet this risk: fear.')
  })
})
