import { describe, expect, test } from 'vitest'
import { behaviours } from '#src/domain/case/acts.ts'
import { termsUsed } from '#src/domain/conditions/definitions.ts'
import { exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { findTemplate, library, renderCondition, templateOf } from '#src/domain/conditions/library.ts'
import { bannedWords, completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'

const codes = library.map(({ code }) => code)
const textOf = (code: string) => {
  const rendered = renderCondition(code, 1, completeInputs[code]?.inputs ?? {}, shownPeople)
  return rendered.ok ? rendered.text : ''
}

test('the library holds what the first applications need', () => {
  expect(codes).toEqual('C01 C02 C04 C06 C11 P05 P06 W02 W07 W08 O04 O11 L05 Q02'.split(' '))
})

describe.each(library)('$code $title', (template) => {
  const { code, kind } = template

  test('reads as it should with every input given', () => {
    expect(renderCondition(code, 1, completeInputs[code]?.inputs ?? {}, shownPeople)).toEqual({
      ok: true,
      text: completeInputs[code]?.text,
    })
  })

  test('begins with its duty and ends as a sentence', () => {
    expect(textOf(code)).toMatch(kind === 'prohibition' ? /^must not .+\.$/ : /^must (?!not).+\.$/)
  })

  test('has no loaded, vague or old word, and no sentence above 35 words', () => {
    expect(textOf(code)).not.toMatch(bannedWords)
    for (const sentence of textOf(code).split('. '))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(35)
  })

  test('declares exactly the defined terms that it uses', () => {
    expect(termsUsed([textOf(code)])).toEqual([...template.terms])
  })

  test('says each input that is missing, and no other', () => {
    const required = template.inputs.filter(({ optional }) => !optional).map(({ name }) => name)
    expect(renderCondition(code, 1, {}, shownPeople)).toEqual({ ok: false, missing: required })
    for (const name of required) {
      const { [name]: _, ...others } = completeInputs[code]?.inputs ?? {}
      expect(renderCondition(code, 1, others, shownPeople)).toEqual({ ok: false, missing: [name] })
    }
  })

  test('says what it protects against, how a breach is proved, what to ask and where it comes from', () => {
    expect(template.protectsAgainst).not.toBe('')
    expect(template.monitoring.how).not.toBe('')
    expect(template.monitoring.evidence).not.toBe('')
    expect(template.pitfalls.length).toBeGreaterThan(0)
    expect(template.askVictim).toMatch(/\?$/)
    expect(template.authority.source).not.toBe('')
    expect(template.behaviours.every((behaviour) => behaviours.includes(behaviour))).toBe(true)
    expect(template.usualExceptions.every((exception) => exceptionCodes.includes(exception))).toBe(true)
    expect(template.inputs.every(({ label }) => label.endsWith('?'))).toBe(true)
  })
})

test('the wording follows the pronoun of the defendant', () => {
  const they = renderCondition('W02', 1, { person: 'om' }, { ...shownPeople, defendant: 'they' })
  expect(they).toMatchObject({ text: expect.stringContaining('in which they know or believe that') })
  const she = renderCondition('C04', 1, { person: 'om' }, { ...shownPeople, defendant: 'she' })
  expect(she).toMatchObject({ text: 'must not reply if Ottoline Marshbank contacts her.' })
})

test('a street watched all year needs no dates', () => {
  const { terms: _, ...inputs } = completeInputs.P06?.inputs ?? {}
  expect(renderCondition('P06', 1, inputs, shownPeople)).toMatchObject({
    text: expect.stringMatching(/between 3pm and 4:15pm\.$/),
  })
})

test('devices may be named instead of every Device', () => {
  const inputs = { ...completeInputs.O11?.inputs, devices: ['the phone with the number 07700 900123'] }
  expect(renderCondition('O11', 1, inputs, shownPeople)).toMatchObject({
    text: expect.stringMatching(/^must hand the phone with the number 07700 900123 to an officer/),
  })
})

test('a code or version that the library does not have is said to be unknown', () => {
  expect(renderCondition('Z99', 1, {}, shownPeople)).toEqual({ ok: false, missing: [], unknown: true })
  expect(renderCondition('C01', 99, {}, shownPeople)).toEqual({ ok: false, missing: [], unknown: true })
})

test('a condition is found by code and version, and by code alone in its newest version', () => {
  expect(findTemplate('C01', 1)?.title).toBe('No direct contact')
  expect(findTemplate('C01')?.version).toBe(1)
  expect(findTemplate('C01', 2)).toBeUndefined()
})

test('no code and version stands twice', () => {
  const keys = library.map(({ code, version }) => `${code}/${version}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a condition in the officer’s own words has no template', () => {
  expect(templateOf({ id: 'c', origin: { kind: 'bespoke', why: 'none fits' } })).toBeUndefined()
  expect(templateOf({ id: 'c' })).toBeUndefined()
  expect(templateOf({ id: 'c', origin: { kind: 'library', code: 'C01', version: 1 } })?.code).toBe('C01')
})
