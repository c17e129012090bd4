import { describe, expect, test } from 'vitest'
import { behaviours } from '#src/domain/case/acts.ts'
import type { Pronoun } from '#src/domain/case/parts.ts'
import { termsUsed } from '#src/domain/conditions/definitions.ts'
import { exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { findTemplate, library, renderCondition, templateOf } from '#src/domain/conditions/library.ts'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { type Clause, clauseOf } from '#src/domain/wordingRules/clause.ts'
import { bannedWords, completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'

const codes = library.map(({ code }) => code)
const textOf = (code: string, defendant: Pronoun = 'he') => {
  const rendered = renderCondition(code, 1, completeInputs[code]?.inputs ?? {}, { ...shownPeople, defendant })
  return rendered.ok ? rendered.text : ''
}
const womansWords: Record<string, string> = { he: 'she', him: 'her', his: 'her', himself: 'herself' }
const ofAWoman = (text: string) =>
  text.replace(/\b(?:he|him|his|himself)\b/g, (word) => womansWords[word] ?? word)
/** The faults that ask for a reason, with the words that they are about. */
const faultsOf = (kind: Clause['kind'], text: string) =>
  checkWording(clauseOf({ kind, text }, [...shownPeople.shown.values()]), { slices: {}, today: '2026-08-03' })
    .findings.filter(({ level }) => level !== 'I')
    .map(({ rule, span }) => `${rule} ${span ? text.slice(...span) : ''}`)

test('the library holds every condition but a tag', () => {
  expect(codes.join(' ')).toBe(
    [
      'C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12',
      'P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15',
      'W01 W02 W03 W04 W05 W06 W07 W08 W09 W10 W11 W13',
      'O01 O02 O03 O04 O05 O06 O07 O08 O09 O10 O11 O12 O13 O14 O15 O16 O17 O18 O19 O20',
      'L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12',
      'Q01 Q02 Q03 Q04 Q05 Q06 Q07 Q08 Q09 Q10 Q11 Q12',
    ].join(' '),
  )
})

describe.each(library)('$code $title', (template) => {
  const { code, kind } = template

  test('reads as it should with every input given', () => {
    expect(renderCondition(code, 1, completeInputs[code]?.inputs ?? {}, shownPeople)).toEqual({
      ok: true,
      text: completeInputs[code]?.text,
    })
  })

  test('reads as well for a woman and for somebody who is neither', () => {
    expect(textOf(code, 'she')).toBe(ofAWoman(completeInputs[code]?.text ?? ''))
    expect(textOf(code, 'they')).toBe(completeInputs[code]?.they ?? completeInputs[code]?.text)
  })

  test.each(['he', 'she', 'they'] as const)('trips no wording rule for “%s”', (pronoun) => {
    expect(faultsOf(kind, textOf(code, pronoun))).toEqual([])
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

test('an area says of each boundary road whether it belongs to it', () => {
  const area = (open: string[]) =>
    renderCondition('P02', 1, { map: '1', roads: ['Mill Road', 'Ash Lane'], open }, shownPeople)
  expect(area([])).toMatchObject({
    text: 'must not enter the area inside the red line on Map 1, bounded by Mill Road and Ash Lane. The boundary roads are part of the area.',
  })
  expect(area(['Ash Lane'])).toMatchObject({
    text: expect.stringMatching(/part of the area except Ash Lane\.$/),
  })
  expect(area(['Ash Lane', 'Mill Road'])).toMatchObject({
    text: expect.stringMatching(/The boundary roads are outside the area\.$/),
  })
})

test('a wide area of which nothing stays open has no exception', () => {
  expect(renderCondition('P07', 1, { area: 'the parish of Ninefold', map: '2' }, shownPeople)).toMatchObject({
    text: 'must not enter the parish of Ninefold, shown on Map 2.',
  })
})

test('devices may be named instead of every Device', () => {
  const inputs = { ...completeInputs.O11?.inputs, devices: ['the phone with the number 07700 900123'] }
  expect(renderCondition('O11', 1, inputs, shownPeople)).toMatchObject({
    text: expect.stringMatching(/^must hand the phone with the number 07700 900123 to an officer/),
  })
})

test.each([
  ['O08', ['shared'], 'must not access, or attempt to access, an Account or Device of Ottoline Marshbank.'],
  ['O09', ['others'], 'must not have or use more than 1 mobile phone and 2 SIM cards at a time.'],
  [
    'O14',
    ['allowed'],
    'must not use a VPN, the Tor browser or an app that hides the number of a caller on a Device.',
  ],
  ['O15', ['camera'], 'must not photograph, film or record Ottoline Marshbank or Pip Marshbank.'],
])('%s says nothing of what is allowed where nothing is', (code, left, text) => {
  const inputs = Object.entries(completeInputs[code]?.inputs ?? {}).filter(([name]) => !left.includes(name))
  expect(renderCondition(code, 1, Object.fromEntries(inputs), shownPeople)).toEqual({ ok: true, text })
  expect(faultsOf('prohibition', text)).toEqual([])
})

test.each([
  ['O09', { phones: '2', cards: '1' }, 'more than 2 mobile phones and 1 SIM card at a time'],
  ['O10', { days: '1' }, 'within 1 day.'],
  ['O12', { days: '1', report: '1' }, 'must keep for 1 day the browsing history'],
  ['O12', { days: '1', report: '1' }, 'within 1 day.'],
])('%s counts one and many', (code, numbers, words) => {
  const inputs = { ...completeInputs[code]?.inputs, ...numbers }
  expect(renderCondition(code, 1, inputs, shownPeople)).toMatchObject({
    text: expect.stringContaining(words),
  })
})

test('one session, one meeting a month and one day of meeting are told as one', () => {
  const said = (code: string, change: object) =>
    renderCondition(code, 1, { ...completeInputs[code]?.inputs, ...change }, shownPeople)
  expect(said('Q01', { sessions: '1' })).toMatchObject({
    text: expect.stringContaining('must attend one assessment session of Driftline'),
  })
  expect(said('Q10', { meetings: '1' })).toMatchObject({ text: expect.stringContaining(' once a month ') })
  expect(said('Q06', { visits: '1' })).toMatchObject({
    text: expect.stringContaining('Officers may ask once a month.'),
  })
  expect(said('L07', { meetings: '1' })).toMatchObject({
    text: expect.stringMatching(/on 1 day or more\. .* if later, from that day\.$/),
  })
})

test('an order may be explained without an interpreter', () => {
  const { language: _, ...inputs } = completeInputs.Q12?.inputs ?? {}
  expect(renderCondition('Q12', 1, inputs, shownPeople)).toMatchObject({
    text: expect.stringMatching(/where an officer will explain this order\.$/),
  })
})

test.each(['L08', 'Q07'])('%s adds to the duties to notify of the Act and replaces none', (code) => {
  expect(textOf(code)).toMatch(
    /This adds to the duties to notify the police of .+ and replaces none of those duties\.$/,
  )
})

test('only an assessment or a programme needs a provider', () => {
  const needed = library.filter(({ provider }) => provider === 'needed').map(({ code }) => code)
  expect(needed).toEqual(['Q01', 'Q02', 'Q03', 'Q04'])
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
