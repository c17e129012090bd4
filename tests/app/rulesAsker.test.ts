import { expect, test } from 'vitest'
import { rulesAsker } from '#src/app/rulesAsker.ts'
import type { RulesAnswer, RulesQuestion } from '#src/app/rulesMessages.ts'
import { hints } from '#src/domain/checks/makeFinding.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeWorkers } from '#tests/support/fakeWorkers.ts'

const finding = hints('a-rule', { step: 'acts' }, 'Something is to be said.', houseRule('to say it'))

test('a case is checked in a worker', async () => {
  const { start, started } = fakeWorkers<RulesQuestion, RulesAnswer>()
  const { check } = rulesAsker(start)
  const findings = check(aDraft(), '2026-06-24')
  expect(started[0]?.asked[0]?.work).toEqual({ kind: 'case', draft: aDraft(), today: '2026-06-24' })
  started[0]?.say(0, { findings: [finding] })
  expect(await findings).toEqual([finding])
})

test('a rule that breaks, and a worker that breaks, are told and not taken for a clean case', async () => {
  const { start, started } = fakeWorkers<RulesQuestion, RulesAnswer>()
  const { check } = rulesAsker(start)
  const [first, second] = [check(aDraft(), '2026-06-24'), check(aDraft(), '2026-06-24')]
  started[0]?.say(0, { fault: 'A rule broke.' })
  started[0]?.fail()
  await expect(first).rejects.toThrow('A rule broke.')
  await expect(second).rejects.toThrow('stopped')
})
