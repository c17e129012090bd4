import { expect, test } from 'vitest'
import type { Behaviour } from '#src/domain/case/acts.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { urgentConditions } from '#src/domain/conditions/urgentConditions.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const withActs = (...kinds: Behaviour[]): CaseFile =>
  aDraft({ acts: { items: kinds.map((kind) => ({ id: `act_${kind}`, kind: 'act', behaviours: [kind] })) } })
    .case
const codes = (file: CaseFile) => urgentConditions(file).map(({ code }) => code)

test('without acts they are the prohibitions of the set for an interim order', () => {
  expect(codes(aDraft().case)).toEqual(['C01', 'P05', 'O01'])
})

test('each kind of act brings at most three that are meant for it, and none stands twice', () => {
  const offered = codes(withActs('a', 'n', 'b'))
  expect(offered).toContain('W02')
  expect(offered).toContain('W07')
  expect(offered.filter((code) => !codes(aDraft().case).includes(code)).length).toBeLessThanOrEqual(9)
  expect(new Set(offered).size).toBe(offered.length)
  expect(codes(withActs('b'))).not.toContain('W07')
})

test('of more than three kinds of act each brings one', () => {
  const three = codes(withActs('a', 'n', 'q'))
  const four = codes(withActs('a', 'n', 'q', 'j'))
  expect(three.length).toBeGreaterThan(6)
  expect(four).toHaveLength(3 + 4)
})

test('no requirement is among them, and what the case has already is', () => {
  expect(urgentConditions(withActs('d', 'm')).every(({ template }) => template.kind === 'prohibition')).toBe(
    true,
  )
  const held = {
    ...withActs('a'),
    prohibitions: { items: [{ id: 'c', origin: { kind: 'library', code: 'C01' } }] },
  }
  expect(codes(held as CaseFile)).toContain('C01')
})
