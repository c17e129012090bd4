import { expect, test } from 'vitest'
import { checkUndefinedTerms } from '#src/domain/checks/checkUndefinedTerms.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

const condition = (change: object) => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-c01', change) },
})
const text = 'must not enter the Premises or the Property.'

test('a term that the order does not define asks for a reason, in the wording and in an exception', () => {
  expect(said(checkUndefinedTerms)).toEqual([])
  expect(said(checkUndefinedTerms, condition({ text }))).toEqual(['condition-undefined-term explain'])
  const exceptions = [{ id: 'x-1', text: 'The defendant may call the Supervising Officer.' }]
  const [finding] = findingsOf(checkUndefinedTerms, condition({ exceptions }))
  expect(finding).toMatchObject({ where: { item: 'c-c01', field: 'exceptions' } })
})

test('the message names each term, and those that the order does define', () => {
  expect(findingsOf(checkUndefinedTerms, condition({ text }))[0]?.message).toBe(
    'Condition 1: “Premises” and “Property” stand with a capital as if defined, and the order does not say what they mean. Name who or what is meant. The order defines only Account, Device, SPO Manager and Tracker.',
  )
})

test('a term that another condition explains is let be', () => {
  const items = (finishedCase().prohibitions?.items ?? []).map((item, place) => ({
    ...item,
    text: place === 0 ? 'must not enter the Premises.' : 'must not enter 4 Pike Yard (the “Premises”).',
  }))
  expect(said(checkUndefinedTerms, { prohibitions: { items } })).toEqual([])
})
