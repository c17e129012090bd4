import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkUnfinished } from '#src/domain/checks/checkUnfinished.ts'
import { mayBeEmpty } from '#src/domain/flow/mayBeEmpty.ts'
import { stepStatus } from '#src/domain/flow/stepStatus.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aDraft } from '#tests/support/aDraft.ts'

describe('a page that need not be begun', () => {
  test('what is served later, and the link to the area where the force has none', () => {
    expect(mayBeEmpty('papersServed', aCase())).toBe(true)
    expect(mayBeEmpty('area', aCase())).toBe(false)
    expect(mayBeEmpty('area', aCase({ applicant: { forceKind: 'britishTransport' } }))).toBe(true)
  })

  test('acts and risk are needed for a new order; for a change only the acts that added conditions answer', () => {
    const adding = aChange('vary', { change: { adds: ['prohibitions'] } })
    expect([mayBeEmpty('acts', aCase()), mayBeEmpty('risk', aCase())]).toEqual([false, false])
    expect([mayBeEmpty('acts', aChange('vary')), mayBeEmpty('risk', aChange('vary'))]).toEqual([true, true])
    expect([mayBeEmpty('acts', adding), mayBeEmpty('risk', adding)]).toEqual([false, true])
    expect(mayBeEmpty('views', aChange('vary'))).toBe(false)
  })

  test('left empty, it stops neither the application nor the check of the answers; begun, it is to be finished', () => {
    const { acts: _, risk: __, ...file } = aChange('vary')
    const unfinished = (one: CaseFile) => checkUnfinished(one).map(({ where }) => where.step)
    expect(unfinished(file)).toEqual([])
    expect(unfinished({ ...file, risk: { reasoning: 'He waits for her.' } })).toEqual(['risk'])
    expect(stepStatus(aDraft(file), 'answers', [])).toBe('finished')
  })
})
