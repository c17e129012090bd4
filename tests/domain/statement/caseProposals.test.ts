import { describe, expect, test } from 'vitest'
import { caseProposals } from '#src/domain/statement/caseProposals.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

type Case = Parameters<typeof caseProposals>[0]
const one = (key: string, overrides: Part<Case> = {}) =>
  caseProposals(aCase(overrides)).find((proposal) => proposal.key === key)
const [view] = aCase().views?.people ?? []
const viewed = (part: object) =>
  one('views-p-ottoline', { views: { people: [{ ...view, id: 'p-ottoline', ...part }] } })

describe('the view of a protected person', () => {
  test('is said only where the person agreed to serve a statement', () => {
    expect(viewed({})).toMatchObject({
      source: { kind: 'told', by: 'Ottoline Marshbank' },
      text: 'she supports the application. I record that this view was obtained on 22 June 2026.',
    })
    for (const statement of [{ answer: 'no' }, { answer: 'yes', consentToServe: 'no' }])
      expect(viewed({ statement })?.text).toBe('The views of Ottoline Marshbank have been sought.')
  })

  test('gives way to the sentence that was agreed, and where it was not to its having been sought', () => {
    const text = 'She asks the court to decide'
    expect(viewed({ sentence: { text, agreed: 'yes' } })).toMatchObject({
      source: { kind: 'own' },
      text: 'She asks the court to decide.',
    })
    expect(viewed({ sentence: { text, agreed: 'no' } })?.text).toBe(
      'The views of Ottoline Marshbank have been sought.',
    )
  })

  test('that was not obtained is said to be so', () => {
    expect(viewed({ obtained: { answer: 'no', why: 'w' } })?.text).toBe(
      'Ottoline Marshbank was not asked for a view.',
    )
    expect(viewed({ obtained: undefined })).toBeUndefined()
  })
})

describe('what helps the defendant', () => {
  const found = (items: NonNullable<NonNullable<Case['disclosure']>['found']>) =>
    one('disclosure-looked', { disclosure: { looked: 'yes', found: items } })?.text

  test('is said, served or summarised; what is withheld is said to be, and not what it is', () => {
    const text = found([
      { id: '1', handled: 'served', what: 'She wrote to him' },
      { id: '2', handled: 'summarised', what: 'Secret', summary: 'He came on time' },
      { id: '3', handled: 'withheld', what: 'Notes', lawyerReason: 'r' },
    ])
    expect(text).toContain('I draw attention to this: She wrote to him. He came on time.')
    expect(text).toContain('Some is not served, for a reason recorded by a lawyer.')
    expect(text).not.toMatch(/Secret|Notes/)
  })

  test('may be nothing, and is not suggested before it was looked for', () => {
    expect(found([])).toMatch(/I found none\.$/)
    expect(one('disclosure-looked', { disclosure: { looked: 'no' } })).toBeUndefined()
  })
})
