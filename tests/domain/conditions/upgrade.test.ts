import { describe, expect, test } from 'vitest'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { listInput, personInput, type RawInputs, textInput } from '#src/domain/conditions/inputs.ts'
import { library } from '#src/domain/conditions/library.ts'
import {
  type ConditionTemplate,
  defineCondition,
  type Inputs,
  type Read,
} from '#src/domain/conditions/template.ts'
import { type Upgrade, upgraded, upgradeOf } from '#src/domain/conditions/upgrade.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'

type More = Partial<Pick<ConditionTemplate, 'code' | 'version' | 'withdrawn' | 'kind'>>

const made = <I extends Inputs>(more: More, inputs: I, wording: (read: Read<I>) => string) =>
  defineCondition({
    code: 'T01',
    version: 1,
    inForceFrom: '2026-01-01',
    kind: 'prohibition',
    category: 'places',
    title: 'No visits',
    protectsAgainst: 'Visits',
    behaviours: ['i'],
    usualExceptions: [],
    monitoring: { how: 'Reports', evidence: 'Statements' },
    pitfalls: [],
    askVictim: 'Where?',
    authority: houseRule(),
    terms: [],
    ...more,
    inputs,
    wording,
  })

const person = personInput({ label: 'Whom?' })
const place = textInput({ label: 'Where?' })
const first = made({}, { person, place }, (read) => `must not visit ${read.person} at ${read.place}.`)
const plainer = (more: More = { version: 2 }) =>
  made(more, { person, place }, (read) => `must not go to ${read.person} at ${read.place}.`)
const asking = made(
  { version: 2 },
  { person, places: listInput({ label: 'At which places?' }) },
  (read) => `must not visit ${read.person} at ${read.places.join(' or ')}.`,
)
const retyped = made(
  { version: 2 },
  { person, place: listInput({ label: 'Where?' }) },
  (read) => `must not visit ${read.person} at ${read.place.join(' or ')}.`,
)
const onlyPerson = (more: More) => made(more, { person }, (read) => `must not visit ${read.person}.`)
const unchanged = made(
  { version: 2 },
  { person, place },
  (read) => `must not visit ${read.person} at ${read.place}.`,
)

const kept = 'must not visit Ottoline Marshbank at Larch Row.'
const inputs: RawInputs = { person: 'om', place: 'Larch Row' }
const condition = (origin: object = {}, text: string | undefined = kept): Condition => ({
  id: 'c',
  origin: {
    kind: 'library',
    code: 'T01',
    version: 1,
    inputs: { person: 'om', place: 'Larch Row' },
    ...origin,
  },
  text,
  acts: ['act-1'],
  risk: 'She is afraid.',
})
const stand = (known: readonly ConditionTemplate[], own = condition()): Upgrade | undefined =>
  upgradeOf(own, shownPeople, known)
const changed = (known: readonly ConditionTemplate[], own = condition()) => upgraded(own, shownPeople, known)

describe('what the library offers for a condition', () => {
  test('the same, where its version is the newest or the newest reads alike', () => {
    expect(stand([first])).toEqual({ state: 'same' })
    expect(stand([first, unchanged])).toEqual({ state: 'same' })
    expect(changed([first, unchanged])).toBeUndefined()
  })

  test('the same also where only a name has moved on under the kept wording', () => {
    const old = condition({}, 'must not visit Otoline Marshbank at Larch Row.')
    expect(stand([first, unchanged], old)).toEqual({ state: 'same' })
  })

  test('another wording, with both texts', () => {
    expect(stand([first, plainer()])).toMatchObject({
      state: 'textChanged',
      kept,
      text: 'must not go to Ottoline Marshbank at Larch Row.',
      asks: [],
      drops: [],
      to: { version: 2 },
    })
  })

  test('by the kept wording where the library has its old version no longer', () => {
    expect(stand([plainer()])).toMatchObject({ state: 'textChanged', kept })
    expect(stand([unchanged])).toEqual({ state: 'same' })
  })

  test('new answers to give, and those that are asked no more', () => {
    expect(stand([first, asking])).toMatchObject({
      state: 'newInputs',
      kept,
      asks: [{ name: 'places', label: 'At which places?' }],
      drops: [{ name: 'place', label: 'Where?' }],
    })
    expect(stand([first, asking])).not.toHaveProperty('text')
  })

  test('an answer of the same name and another kind is a new one', () => {
    expect(stand([first, retyped])).toMatchObject({
      state: 'newInputs',
      asks: [{ name: 'place' }],
      drops: [{ name: 'place' }],
    })
  })

  test('another condition where it is withdrawn, along the line to one that stands', () => {
    const gone = plainer({ version: 2, withdrawn: { from: '2027-01-01', replacedBy: 'T02' } })
    const next = onlyPerson({ code: 'T02' })
    expect(stand([first, gone, next])).toMatchObject({
      state: 'replaced',
      from: '2027-01-01',
      to: { code: 'T02' },
      text: 'must not visit Ottoline Marshbank.',
      drops: [{ name: 'place' }],
    })
    const goneToo = onlyPerson({ code: 'T02', withdrawn: { from: '2028-01-01', replacedBy: 'T03' } })
    expect(stand([gone, goneToo, onlyPerson({ code: 'T03' })])).toMatchObject({ to: { code: 'T03' } })
  })

  test.each<[string, ConditionTemplate[]]>([
    ['no successor', [plainer({ withdrawn: { from: '2027-01-01' } })]],
    ['one that is not in the library', [plainer({ withdrawn: { from: '2027-01-01', replacedBy: 'T09' } })]],
    [
      'a line that leads back',
      [
        plainer({ withdrawn: { from: '2027-01-01', replacedBy: 'T02' } }),
        onlyPerson({ code: 'T02', withdrawn: { from: '2027-01-01', replacedBy: 'T01' } }),
      ],
    ],
  ])('withdrawn: %s', (_, known) => {
    expect(stand(known)).toEqual({ state: 'withdrawn', from: '2027-01-01' })
    expect(changed(known)).toBeUndefined()
  })

  test('a version or a code that this library does not know yet', () => {
    expect(stand([first], condition({ version: 2 }))).toEqual({ state: 'unknown' })
    expect(stand([], condition())).toEqual({ state: 'unknown' })
    expect(stand([onlyPerson({ withdrawn: { from: '2027-01-01' } })], condition({ version: 2 }))).toEqual({
      state: 'unknown',
    })
  })

  test('nothing for own words, or before a condition is chosen', () => {
    expect(stand([first], condition({ kind: 'bespoke' }))).toBeUndefined()
    expect(stand([first], { id: 'c' })).toBeUndefined()
  })
})

describe('a condition that is changed to the newest version', () => {
  test('keeps everything but its version and its wording', () => {
    expect(changed([first, plainer()])).toEqual({
      ...condition({ version: 2 }),
      text: 'must not go to Ottoline Marshbank at Larch Row.',
    })
  })

  test('keeps the inputs of the same name and kind, and has no wording while one is missing', () => {
    expect(changed([first, asking])).toEqual({
      ...condition(),
      origin: { kind: 'library', code: 'T01', version: 2, inputs: { person: 'om' } },
      text: undefined,
    })
  })

  test('keeps an input by its name where the kind it had is no longer known', () => {
    expect(changed([retyped])?.origin?.inputs).toEqual(inputs)
  })

  test('takes the code that replaces its own', () => {
    const gone = plainer({ withdrawn: { from: '2027-01-01', replacedBy: 'T02' } })
    expect(changed([gone, onlyPerson({ code: 'T02', version: 3 })])?.origin).toEqual({
      kind: 'library',
      code: 'T02',
      version: 3,
      inputs: { person: 'om' },
    })
  })

  test('leaves the condition that was given as it was', () => {
    const own = condition()
    changed([first, plainer()], own)
    expect(own).toEqual(condition())
  })
})

test.each(library)(
  'the library that is shipped offers no change of $code in its own version',
  ({ code, version }) => {
    const own = {
      id: 'c',
      origin: { kind: 'library' as const, code, version, inputs: completeInputs[code]?.inputs },
    }
    expect(upgradeOf(own, shownPeople)).toEqual({ state: 'same' })
  },
)
