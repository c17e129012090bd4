import { expect, test } from 'vitest'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { stalkingProposals } from '#src/domain/grounds/stalkingProposals.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const act = (id: string, on: string): ActDraft => ({
  id,
  kind: 'act',
  when: { precision: 'exact', on },
  behaviours: ['j'],
})
const codes = (...items: ActDraft[]) =>
  stalkingProposals(aDraft({ acts: { items } }).case).map(({ code }) => code)

test('a single act, or several of one day, have no frequency', () => {
  expect(codes(act('a', '2026-04-12'))).toEqual(['stalking-item-other'])
  expect(codes(act('a', '2026-04-12'), act('b', '2026-04-12'))).toEqual(['stalking-item-other'])
  expect(codes(act('a', '2026-04-12'), act('b', '2026-04-13'))).toEqual([
    'stalking-item-other',
    'stalking-frequency',
  ])
})

test('several other acts are spoken of together', () => {
  const [first] = stalkingProposals(
    aDraft({ acts: { items: [act('a', '2026-04-12'), act('b', '2026-04-13')] } }).case,
  )
  expect(first?.text).toMatch(/ are not among the examples .* they are associated/)
})
