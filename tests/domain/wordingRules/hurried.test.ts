import { describe, expect, test } from 'vitest'
import { careful } from './careful.ts'
import { hurried } from './hurried.ts'
import { saidOf } from './wordingTable.ts'

const faulty = Object.entries(hurried).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const))

const missedIn = (texts: readonly (readonly [rule: string, text: string])[]) =>
  texts.filter(([rule, text]) => !saidOf(text).some((found) => found.rule === rule))
const remarkedOn = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    saidOf(text).flatMap(({ rule, level, span }) =>
      level === 'I' ? [] : [`${rule} on “${span && text.slice(...span)}” in: ${text}`],
    ),
  )

test('what is typed in a hurry is remarked on by its rule', () => {
  expect(faulty.length).toBeGreaterThan(450)
  expect(missedIn(faulty)).toEqual([])
})

test('no rule asks for a reason for what is written with care', () => {
  expect(careful.length).toBeGreaterThan(350)
  expect(remarkedOn(careful)).toEqual([])
})

const spaced = (text: string) => text.replace(/ /g, '  ')
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`
const said = (ban: string) => (text: string) => text.replace(/\bmust not\b/g, ban)

describe('the same is said', () => {
  test.each([
    ['with two spaces', spaced],
    ['with a line break in each sentence', (text: string) => text.replace(/ (?=\p{Ll})/u, '\n')],
    ['with straight quotes', straight],
    ['as a whole sentence', sentence],
  ])('%s', (_, vary) => {
    expect(missedIn(faulty.map(([rule, text]) => [rule, vary(text)] as const))).toEqual([])
    expect(remarkedOn(careful.map(vary))).toEqual([])
  })

  test.each([
    ['mustn’t', said('mustn’t')],
    ["can't", said("can't")],
    ['may not', said('may not')],
    ['is not to', said('is not to')],
    ['not to', (text: string) => text.replace(/^(?:The defendant |He |She |They )?must not\b/, 'Not to')],
  ])('of a text that says “%s”', (_, vary) => {
    expect(missedIn(faulty.map(([rule, text]) => [rule, vary(text)] as const))).toEqual([])
    expect(remarkedOn(careful.map(vary))).toEqual([])
  })

  test('in capitals, but for what only a small letter tells from a name', () => {
    const inCapitals = faulty.map(([rule, text]) => [rule, text.toUpperCase()] as const)
    expect(missedIn(inCapitals).length).toBeLessThan(faulty.length / 50)
    expect(missedIn(inCapitals.filter(([rule]) => /R(?:01|02|03|04|09|13|30|35|58|59)/.test(rule)))).toEqual(
      [],
    )
  })
})
