import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { areaPointers } from '#src/domain/leaks/inference.ts'
import type { Part } from '#tests/support/aCase.ts'
import { finishedCase, finishedWith, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const details = [
  { id: 'h', kind: 'home' as const, value: '9 Alder Close, Ninefold, NX8 4TM', released: 'no' as const },
  { id: 't', kind: 'phone' as const, value: '01632 960123', released: 'no' as const },
]
const people = withItem(whole.protected?.people, 'p-ottoline', { details })
const found = (part: Part<CaseFile>) =>
  areaPointers(pruneCase(finishedWith({ protected: { people }, ...part }))).flatMap(({ pointers }) =>
    pointers.map((pointer) => `${pointer.found} ${pointer.where.step}`),
  )
const reasoning = (text: string) => found({ stalking: { reasoning: text } })

describe('what points to a withheld area is found where served papers say it', () => {
  test.each([
    ['He was seen in Ninefold.', ['Ninefold stalking']],
    ['He was seen in NINEFOLD.', ['NINEFOLD stalking']],
    ['The clinic is in NX1 3VL.', ['NX1 stalking']],
    ['Ring 01632 960999 first.', ['01632 stalking']],
    ['The Ninefolders won.', []],
    ['It is ninefold.', []],
    ['Ring 0117 496 0999 first.', []],
    ['Paid NX in full.', []],
  ])('%s', (text, expected) => {
    expect(reasoning(text)).toEqual(expected)
  })

  test('the court', () => {
    expect(found({ court: { name: 'Ninefold Magistrates’ Court' } })).toEqual(['Ninefold court'])
  })

  test('a map in a condition that protects the person, and in no other', () => {
    const zone = (protects: string[]) =>
      found({
        prohibitions: {
          items: withItem(whole.prohibitions?.items, 'c-c01', { text: 'must not enter Map 1.', protects }),
        },
      })
    expect(new Set(zone(['p-ottoline']))).toEqual(new Set(['Map 1 prohibitions']))
    expect(zone([])).toEqual([])
  })
})

test('a person whose home is released has no area to point to', () => {
  const released = withItem(people, 'p-ottoline', {
    details: [{ ...details[0], id: 'h', released: 'yes' as const, why: 'He knows it.' }],
  })
  expect(found({ protected: { people: released }, court: { name: 'Ninefold Court' } })).toEqual([])
})
