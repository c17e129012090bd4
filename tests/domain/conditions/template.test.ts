import { expect, test } from 'vitest'
import { numberInput, personInput, textInput } from '#src/domain/conditions/inputs.ts'
import { defineCondition, describeInputs, renderInputs } from '#src/domain/conditions/template.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { shownPeople } from '#tests/support/conditionInputs.ts'

const template = defineCondition({
  code: 'Z01',
  version: 3,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'contact',
  title: 'Example',
  protectsAgainst: 'nothing',
  behaviours: [],
  usualExceptions: [],
  monitoring: { how: '', evidence: '' },
  pitfalls: [],
  askVictim: 'Anything?',
  authority: houseRule(),
  terms: [],
  inputs: { person: personInput({ label: 'Who?' }), days: numberInput({ label: 'How many?', initial: '3' }) },
  wording: ({ person, days }, { defendant }) =>
    `must write ${defendant.possessive} name for ${person} ${days + 1} times.`,
})

test('a wording gets its inputs already read: a person by name, a number as a number', () => {
  expect(template.render({ person: 'om', days: '2' }, shownPeople)).toEqual({
    ok: true,
    text: 'must write his name for Ottoline Marshbank 3 times.',
  })
})

test('an initial value is offered in the form and never assumed in the wording', () => {
  expect(template.inputs[1]).toEqual({ name: 'days', kind: 'number', label: 'How many?', initial: '3' })
  expect(template.render({ person: 'om' }, shownPeople)).toEqual({ ok: false, missing: ['days'] })
})

test('inputs are described in their order, without the code that reads them', () => {
  expect(describeInputs({ a: textInput({ label: 'A?' }), b: textInput({ label: 'B?', hint: 'b' }) })).toEqual(
    [
      { name: 'a', kind: 'text', label: 'A?' },
      { name: 'b', kind: 'text', label: 'B?', hint: 'b' },
    ],
  )
})

test('nothing is worded while an input is missing', () => {
  const words = renderInputs({ a: textInput({ label: 'A?' }) }, {}, shownPeople, ({ a }) => a)
  expect(words).toEqual({ ok: false, missing: ['a'] })
})
