import { describe, expect, test } from 'vitest'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { renderException } from '#src/domain/conditions/exceptions.ts'
import { library } from '#src/domain/conditions/library.ts'
import { undefinedTerms } from '#src/domain/conditions/undefinedTerms.ts'
import { completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'
import { exceptionInputs } from '#tests/support/exceptionInputs.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const found = (text: string, order: readonly string[] = [], names: readonly string[] = []) =>
  undefinedTerms(text, [text, ...order], names)

describe('a word with a capital that nothing defines is found', () => {
  test.each([
    ['must report to the Supervising Officer every Monday between 6pm and 8pm.', 'Supervising Officer'],
    ['must tell the Nominated Officer, within 3 days, of a new phone.', 'Nominated Officer'],
    ['must tell the Offender Manager within 3 days.', 'Offender Manager'],
    ['must not contact the Protected Person by any means.', 'Protected Person'],
    ['must not contact the Protected Persons or their children.', 'Protected Persons'],
    ['must not go to the Property.', 'Property'],
    ['must not enter the Premises or the garden.', 'Premises'],
    ['must not have a Relevant Item.', 'Relevant Item'],
    ['must not use an Internet Enabled Device.', 'Internet Enabled Device'],
    ['must not use an Internet-Enabled Device.', 'Internet-Enabled Device'],
    ['must declare each Electronic Device within 3 days.', 'Electronic Device'],
    ['must not contact the Applicant by phone.', 'Applicant'],
    ['must not collect the Child.', 'Child'],
    ['must not go to the Protected Person’s school.', 'Protected Person'],
    ['must stay at home. The Supervising Officer may visit.', 'Supervising Officer'],
    ['must not go to the Property during the Relevant\nPeriod.', 'Property|Relevant Period'],
  ])('%s', (text, terms) => {
    expect(found(text).join('|')).toBe(terms)
  })

  test('once in a text', () => {
    expect(found('must not enter the Property or leave things at the Property.')).toEqual(['Property'])
  })
})

describe('what is proper is let be', () => {
  test.each([
    'must hand each Device to the SPO Manager, who may look for a Tracker or an Account.',
    'must tell the supervising officer within 3 days.',
    'must not enter the Exclusion Zone.',
    'must report to the Designated Officer of Westmarch Police.',
    'must hand over the Relevant Items listed in Schedule A.',
    'must not enter the Premises at 4 Pike Yard.',
    'must not enter the Vehicle Repair Yard.',
    'must not enter the Address Book Shop in Mill Road.',
    'must not write to Westmarch Protected Persons Unit.',
    'must not enter the Restricted Area.',
    'must not contact the Protected Person 1.',
    'must not post the words “I know the Supervising Officer” again.',
    'MUST NOT CONTACT THE PROTECTED PERSON BY ANY MEANS.',
    'Must Not Contact The Protected Person By Any Means.',
    'must not enter Property House.',
    'must not attend Child Street Chapel.',
    'must do what the Court has ordered in this Order.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a term that a text of the order explains', () => {
    const text = 'must report to the Supervising Officer.'
    expect(found(text, ['must meet PC Ash (the “Supervising Officer”) on Monday.'])).toEqual([])
    expect(found(text, ['must meet PC Ash (the Supervising Officer) on Monday.'])).toEqual([])
    expect(found(text, ['Supervising Officer means PC Ash.'])).toEqual([])
    expect(found(text, ['must meet the Supervising Officer again.'])).toEqual(['Supervising Officer'])
  })

  test('the name by which the papers call a person', () => {
    const text = 'must not contact the Protected Person.'
    expect(found(text, [], ['The Protected Person'])).toEqual([])
    expect(found(text, [], ['Ottoline Marshbank'])).toEqual(['Protected Person'])
  })

  test('every wording of the library and every usual exception', () => {
    const texts = [
      ...library.map(({ code, render }) => render(completeInputs[code]?.inputs ?? {}, shownPeople)),
      ...exceptionCodes.map((code) => renderException(code, exceptionInputs[code], shownPeople)),
    ].map((one) => (one.ok ? one.text : ''))
    expect(texts).not.toContain('')
    expect(texts.flatMap((text) => found(text))).toEqual([])
  })

  test.each(sampleIds)('what the training case %s prints', (id) => {
    const texts = conditionsOf(sample(id)).flatMap(({ text = '', exceptions = [] }) => [
      text,
      ...exceptions.map((one) => one.text ?? ''),
    ])
    expect(texts.flatMap((text) => found(text, texts))).toEqual([])
  })
})
