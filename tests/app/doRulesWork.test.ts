import { expect, test } from 'vitest'
import { rulesWork } from '#src/app/doRulesWork.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const today = '2026-06-24'

test('each draft gets what the rules say of it, though it comes as a copy of one that was checked before', () => {
  const answer = rulesWork()
  for (const change of [{}, { necessity: undefined }, {}, { acts: undefined }]) {
    const draft = aDraft({ ...aCase(), ...change })
    const copy = structuredClone(draft)
    expect(answer({ kind: 'case', draft: copy, today })).toEqual({ findings: checkCase(draft, today) })
    expect(copy).toEqual(draft)
  }
})

test('a text without a case belongs to the case that came last, and one before any is refused', () => {
  const answer = rulesWork()
  const text = { id: 'c-1', kind: 'prohibition' as const, text: 'must not contact Wren Ashdown.', today }
  const wren = {
    id: 'o-1',
    name: 'Wren Ashdown',
    shownAs: { kind: 'name' as const },
    knownToDefendant: 'no' as const,
  }
  expect(answer({ kind: 'text', asked: text })).toHaveProperty('fault')
  const file = aDraft({ others: { people: [wren] } }).case
  const said = answer({ kind: 'text', asked: { ...text, file } })
  expect(said).toMatchObject({ remarks: [{ rule: 'R16' }] })
  expect(answer({ kind: 'text', asked: text })).toEqual(said)
})
