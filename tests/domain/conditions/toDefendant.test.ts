import { describe, expect, test } from 'vitest'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { library } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import { conditionToDefendant, exceptionToDefendant } from '#src/domain/conditions/toDefendant.ts'
import { completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'
import { sample } from '#tests/support/samples.ts'

const file = sample('fx-01')
const people = conditionPeople(file)
const condition = (code: string) => {
  const found = conditionsOf(file).find(({ origin }) => origin?.code === code)
  if (!found) throw new Error(`There is no ${code}`)
  return found
}
const own = (text: string) => ({ id: 'own', origin: { kind: 'bespoke' as const, why: '' }, text })

describe('a condition said to the defendant', () => {
  test('turns the pronouns of a library wording into “you”', () => {
    expect(conditionToDefendant(condition('C04'), people)).toBe(
      'You must not reply if Ottoline Marshbank contacts you.',
    )
    expect(conditionToDefendant(condition('W02'), people)).toBe(
      'You must not follow a vehicle in which you know or believe that Ottoline Marshbank is travelling.',
    )
  })

  test('leaves the pronoun of somebody else in an input alone', () => {
    expect(conditionToDefendant(condition('O11'), people)).toContain('each Device that you have')
    expect(conditionToDefendant(condition('O11'), people)).toContain('apps that track her')
  })

  test.each(library.map(({ code }) => code))('%s is said to “you” in every word', (code) => {
    const inputs = { ...completeInputs[code]?.inputs }
    const text = completeInputs[code]?.text ?? ''
    const origin = { kind: 'library' as const, code, version: 1, inputs }
    const said = conditionToDefendant({ id: code, origin, text }, shownPeople)
    expect(said).toMatch(/^You must /)
    expect(said).not.toMatch(/\b(?:he|him|his|himself|they|them|their|themselves|the defendant)\b/i)
  })

  test('does not guess in a wording that was changed', () => {
    const changed = { ...condition('C04'), text: 'must not reply if Ottoline Marshbank writes to him.' }
    expect(conditionToDefendant(changed, people)).toBe(
      'The defendant must not reply if Ottoline Marshbank writes to him.',
    )
  })

  test('says the officer’s own words to “you” where nobody else can be meant', () => {
    expect(conditionToDefendant(own('must not enter Mill Road.'), people)).toBe(
      'You must not enter Mill Road.',
    )
    expect(conditionToDefendant(own('must not let him in.'), people)).toBe(
      'The defendant must not let him in.',
    )
    expect(conditionToDefendant(own('must not write to her.'), people)).toBe('You must not write to her.')
  })

  test('takes the subject that a text has as the defendant', () => {
    expect(conditionToDefendant(own('The defendant must leave.'), people)).toBe('You must leave.')
  })

  test('has nothing to say without a wording', () => {
    expect(conditionToDefendant({ ...own(''), text: undefined }, people)).toBeUndefined()
  })
})

describe('an exception said to the defendant', () => {
  test.each([
    [
      'X4',
      'The defendant may call the emergency services, or go where he needs to go for urgent medical care.',
      'You may call the emergency services, or go where you need to go for urgent medical care.',
    ],
    [
      'X1',
      'The defendant may communicate through a solicitor about legal proceedings.',
      'You may communicate through a solicitor about legal proceedings.',
    ],
    [
      'X5',
      'It is not a breach to meet Ottoline Marshbank by chance if the defendant leaves at once by the shortest route without communicating.',
      'It is not a breach to meet Ottoline Marshbank by chance if you leave at once by the shortest route without communicating.',
    ],
    [undefined, 'The defendant may pass by bus.', 'You may pass by bus.'],
    [undefined, 'The defendant may collect his son.', 'The defendant may collect his son.'],
    [undefined, 'The defendant works there and may go in.', 'The defendant works there and may go in.'],
  ])('%s', (code, text, said) => {
    expect(exceptionToDefendant({ code, text }, people)).toBe(said)
  })
})
