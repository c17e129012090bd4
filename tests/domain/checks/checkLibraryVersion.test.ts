import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkLibraryVersion, versionFindings } from '#src/domain/checks/checkLibraryVersion.ts'
import { c01 } from '#src/domain/conditions/library/c01.ts'
import { c02 } from '#src/domain/conditions/library/c02.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const whole = finishedCase()
const only = {
  ...whole,
  prohibitions: { items: (whole.prohibitions?.items ?? []).slice(0, 1) },
  requirements: undefined,
}
const against = (...known: ConditionTemplate[]) => versionFindings(pruneCase(only), known)
const told = (...known: ConditionTemplate[]) =>
  against(...known).map(({ code, severity }) => `${code} ${severity}`)
const item = (change: object) => ({
  prohibitions: { items: withItem(whole.prohibitions?.items, 'c-c01', change) },
})

const second = { ...c01, version: 2 }
const reworded: ConditionTemplate = {
  ...second,
  render: () => ({ ok: true, text: 'must not write to her.' }),
}
const asking: ConditionTemplate = { ...second, render: () => ({ ok: false, missing: ['through'] }) }

describe('a condition beside the library', () => {
  test('of its own version, or of a newer one that reads alike, says nothing', () => {
    expect(told(c01)).toEqual([])
    expect(told(c01, second)).toEqual([])
  })

  test('a newer version that reads otherwise, or asks more, is told', () => {
    expect(told(c01, reworded)).toEqual(['condition-newer-version hint'])
    expect(told(c01, asking)).toEqual(['condition-newer-version hint'])
  })

  test('a withdrawn one asks for a choice, and names what replaces it', () => {
    const gone = (replacedBy?: string) => ({
      ...second,
      withdrawn: { from: '2027-01-01', ...(replacedBy ? { replacedBy } : {}) },
    })
    expect(told(c01, gone())).toEqual(['condition-withdrawn explain'])
    expect(against(c01, gone('C02'), c02)[0]?.message).toBe(
      'Condition 1: the library withdraws this condition from 1 January 2027. Take “No contact through others” (C02), which replaces it, or say why you keep it.',
    )
  })

  test('one of a newer library keeps its wording and is told of', () => {
    expect(told()).toEqual(['condition-version-unknown hint'])
  })
})

describe('a kept wording', () => {
  test('that its answers no longer give asks for a choice', () => {
    const text = 'must not contact Otoline Marshbank by any means.'
    expect(said(checkLibraryVersion, item({ text }))).toEqual(['condition-text-differs explain'])
    expect(said(checkLibraryVersion)).toEqual([])
  })

  test('in own words is never compared', () => {
    const own = { origin: { kind: 'bespoke', why: 'It names a bus.' }, text: 'must not use bus 12.' }
    expect(said(checkLibraryVersion, item(own))).toEqual([])
  })
})

test.each(sampleIds)('the training case %s was made with the library as it is', (id) => {
  expect(checkLibraryVersion(pruneCase(sample(id)))).toEqual([])
})
