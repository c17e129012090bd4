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
