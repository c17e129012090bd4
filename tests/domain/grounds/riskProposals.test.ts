import { expect, test } from 'vitest'
import { riskProposals } from '#src/domain/grounds/riskProposals.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('a person who is gone, or a harm not chosen yet, proposes nothing', () => {
  const file = aDraft({
    protected: { people: [{ id: 'om', name: 'Ottoline Marshbank' }] },
    risk: {
      atRisk: [
        { id: '1', person: 'gone', harm: ['physical'] },
        { id: '2', person: 'om' },
      ],
    },
  }).case
  expect(riskProposals(file)).toEqual([])
})

test('both kinds of harm are named', () => {
  const file = aDraft({
    protected: { people: [{ id: 'om', name: 'Ottoline Marshbank', shownAs: { kind: 'name' } }] },
    risk: { atRisk: [{ id: '1', person: 'om', harm: ['physical', 'psychological'] }] },
  }).case
  expect(riskProposals(file)[0]?.text).toBe(
    'The risk to Ottoline Marshbank is a risk of physical and psychological harm.',
  )
})

test('an assessment is proposed once tool, day and level are there, with its assessor where named', () => {
  const assessment = { answer: 'yes' as const, tool: 'S-DASH', on: '2026-06-12', assessor: 'DS Fenwick' }
  expect(riskProposals(aDraft({ risk: { assessment } }).case)).toEqual([])
  expect(riskProposals(aDraft({ risk: { assessment: { ...assessment, level: 'high' } } }).case)).toEqual([
    {
      code: 'risk-assessment',
      text: 'An assessment with S-DASH by DS Fenwick on 12 June 2026 found this level of risk: high.',
    },
  ])
})
