import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { wordingFindings } from '#src/domain/checks/wordingFindings.ts'
import type { Part } from '#tests/support/aCase.ts'
import { asAt, finishedCase, finishedWith, withItem } from '#tests/support/checking.ts'

const condition = (change: object): Part<CaseFile> => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-c01', change) },
})

/** What is said of the condition on contact, changed in this way. */
function saidOf(change: object, rest: Part<CaseFile> = {}) {
  const file = finishedWith({ ...condition(change), ...rest })
  const item = numberedConditions(file).find((one) => one.condition.id === 'c-c01')
  return item ? wordingFindings(file, asAt)(item) : []
}

const near = 'must not go near Larch Row or hang around Mill Road.'

describe('what a rule says of a condition', () => {
  test('names the condition, the text that it is about, and what is wrong', () => {
    expect(saidOf({ text: 'must not harass Ottoline Marshbank.' })).toEqual([
      expect.objectContaining({
        code: 'wording-r01',
        severity: 'explain',
        where: { step: 'prohibitions', item: 'c-c01', field: 'text' },
        message: expect.stringMatching(/^Condition \d+: “harass” does not say/),
      }),
    ])
  })

  test('stands once for each rule and text, however often the rule is broken there', () => {
    const found = saidOf({ text: 'must not go near Larch Row or near Mill Road.' })
    expect(found.map(({ code }) => code)).toEqual(['wording-r03'])
    const rules = saidOf({ text: near }).map(({ code }) => code)
    expect(new Set(rules).size).toBe(rules.length)
    expect(rules).toContain('wording-r03')
    expect(rules).toContain('wording-r30')
  })

  test('is of each exception and of the locality by itself', () => {
    const exceptions = [{ id: 'x-9', text: 'The defendant may do so with her consent.' }]
    expect(saidOf({ exceptions })).toEqual([
      expect.objectContaining({
        code: 'wording-r45',
        where: expect.objectContaining({ field: 'exception.x-9' }),
      }),
    ])
    const locality = { reach: 'limited', where: 'near Dunmarrow' }
    expect(saidOf({ locality }).map(({ code, where }) => [code, where.field])).toContainEqual([
      'wording-r03',
      'locality.where',
    ])
  })

  test('a gap stops, on the authority of a safety rule', () => {
    expect(saidOf({ text: 'must not enter {street}.' })).toMatchObject([
      { code: 'wording-r42', severity: 'stops', authority: { safety: true } },
    ])
  })

  test('what another check reports is left to it', () => {
    expect(saidOf({ acts: [], necessity: '', monitoring: { how: '', by: '' } })).toEqual([])
  })

  test('words that the court has made are shown, and neither stopped nor asked about', () => {
    const outcome = { result: 'made' as const, conditions: [{ id: 'c-c01', as: 'drafted' as const }] }
    expect(saidOf({ text: near }).every(({ severity }) => severity === 'explain')).toBe(true)
    const after = saidOf({ text: near }, { service: { outcome } })
    expect(after.length).toBeGreaterThan(0)
    expect(after.every(({ severity }) => severity === 'hint')).toBe(true)
  })
})
