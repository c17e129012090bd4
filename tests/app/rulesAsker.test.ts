import { expect, test } from 'vitest'
import { rulesWork } from '#src/app/doRulesWork.ts'
import { rulesAsker } from '#src/app/rulesAsker.ts'
import type { RulesAnswer, RulesQuestion } from '#src/app/rulesMessages.ts'
import { hints } from '#src/domain/checks/makeFinding.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import type { TextToCheck } from '#src/features/drafts/services.ts'
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

test('a text is checked in the same worker', async () => {
  const { start, started } = fakeWorkers<RulesQuestion, RulesAnswer>()
  const { checkText } = rulesAsker(start)
  const asked: TextToCheck = {
    id: 'c-1',
    kind: 'prohibition',
    text: 'must not go near it.',
    file: aDraft().case,
    today: '2026-06-24',
  }
  const [remarks, none] = [checkText(asked), checkText(asked)]
  expect(started).toHaveLength(1)
  const { file: _, ...text } = asked
  expect(started[0]?.asked.map(({ work }) => work)).toEqual([
    { kind: 'text', asked },
    { kind: 'text', asked: text },
  ])
  const found = rulesWork()({ kind: 'text', asked })
  started[0]?.say(0, found)
  started[0]?.say(1, { fault: 'A rule broke.' })
  expect(await remarks).toMatchObject([{ rule: 'R03', span: [12, 16] }])
  await expect(none).rejects.toThrow('A rule broke.')
})

test('the case goes to the worker again when it changed, and after the worker broke', async () => {
  const { start, started } = fakeWorkers<RulesQuestion, RulesAnswer>()
  const { checkText } = rulesAsker(start)
  const text = { id: 'c-1', kind: 'prohibition' as const, text: 'must not go near it.', today: '2026-06-24' }
  const [one, other] = [aDraft().case, aDraft({ route: { kind: 'full' } }).case]
  const sent = () =>
    started.flatMap(({ asked }) =>
      asked.map(({ work }) => (work.kind === 'text' ? work.asked.file : undefined)),
    )
  void checkText({ ...text, file: one })
  void checkText({ ...text, file: other })
  const last = checkText({ ...text, file: other })
  expect(sent()).toEqual([one, other, undefined])
  started[0]?.say(2, { fault: 'A rule broke.' })
  await expect(last).rejects.toThrow('A rule broke.')
  void checkText({ ...text, file: other })
  expect(sent()).toEqual([one, other, undefined, other])
})

test('the questions of the other side are worked out in the same worker', async () => {
  const { start, started } = fakeWorkers<RulesQuestion, RulesAnswer>()
  const { questions } = rulesAsker(start)
  const asked = { file: aDraft().case, today: '2026-06-24' }
  const [given, none] = [questions(asked.file, asked.today), questions(asked.file, asked.today)]
  const answer = rulesWork()({ kind: 'questions', ...asked })
  started[0]?.say(0, answer)
  started[0]?.say(1, { fault: 'A rule broke.' })
  expect({ questions: await given }).toEqual(answer)
  await expect(none).rejects.toThrow('A rule broke.')
})
