import { expect, test } from 'vitest'
import { keptTexts, withKept, withoutKept, withUnshownKept } from '#src/domain/case/keptText.ts'
import { withPending } from '#src/domain/case/pendingText.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('a text is kept under its place, and nothing is written over', () => {
  const once = withKept({}, 'area', 'extra', 'one')
  const typing = withKept(withKept(once, 'area', 'extra', 'two'), 'area', 'extra', 'one')
  expect(keptTexts({ typing }, 'area')).toEqual({ extra: 'one', 'extra (2)': 'two' })
  expect(keptTexts({ typing }, 'risk')).toEqual({})
})

test('the last text to go leaves no trace', () => {
  const both = withKept(withKept({}, 'area', 'a', 'one'), 'area', 'b', 'two')
  expect(keptTexts({ typing: withoutKept(both, 'area', 'a') }, 'area')).toEqual({ b: 'two' })
  expect(withoutKept(withoutKept(both, 'area', 'a'), 'area', 'b')).toEqual({})
})

test('text that its field shows stays in the field; what no field can hold goes beside it', () => {
  const typing = {
    defendant: { 'born.value': '31/02/1980', 'born.value (2)': '3/3/80' },
    length: { '': 'Two years' },
    stalking: { four: 'all four in one text' },
    risk: { reasoning: '{"old":"words"}' },
    colour: { shade: 'blue' },
  }
  const draft = aDraft({ defendant: { born: { known: true } } }, { typing })
  const kept = withUnshownKept(draft)
  expect(kept.typing.defendant).toEqual({ 'born.value': '31/02/1980' })
  expect(keptTexts(kept, 'defendant')).toEqual({ 'born.value (2)': '3/3/80' })
  expect(keptTexts(kept, 'length')).toEqual({ '': 'Two years' })
  expect(keptTexts(kept, 'stalking')).toEqual({ four: 'all four in one text' })
  expect(keptTexts(kept, 'risk')).toEqual({ reasoning: '{"old":"words"}' })
  expect(keptTexts(kept, 'case')).toEqual({ 'colour.shade': 'blue' })
  expect(withUnshownKept(kept)).toEqual(kept)
})

test('text that waits in a box stays there', () => {
  const typing = withPending({}, { step: 'acts', box: 'quick' }, '6 April he rang')
  expect(withUnshownKept(aDraft({}, { typing })).typing).toEqual(typing)
})
