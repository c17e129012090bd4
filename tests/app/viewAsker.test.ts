import { expect, test } from 'vitest'
import { viewAsker } from '#src/app/viewAsker.ts'
import type { ViewAnswer, ViewQuestion } from '#src/app/viewMessages.ts'
import type { Block } from '#src/documents/blocks.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeWorkers } from '#tests/support/fakeWorkers.ts'

const page = { step: 'route' as const, item: undefined }
const [one, other] = [aDraft().case, aDraft({ route: { kind: 'full' } }).case]
const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'The court reads this.' }]

test('a view is written in a worker', async () => {
  const { start, started } = fakeWorkers<ViewQuestion, ViewAnswer>()
  const view = viewAsker(start).writeView({ ...page, file: one })
  expect(started[0]?.asked[0]?.work).toEqual({ ...page, file: one })
  started[0]?.say(0, { blocks })
  expect(await view).toEqual(blocks)
})

test('a builder that breaks, and a worker that breaks, are told and not taken for an empty view', async () => {
  const { start, started } = fakeWorkers<ViewQuestion, ViewAnswer>()
  const { writeView } = viewAsker(start)
  const [first, second] = [writeView({ ...page, file: one }), writeView({ ...page, file: one })]
  started[0]?.say(0, { fault: 'A section broke.' })
  started[0]?.fail()
  await expect(first).rejects.toThrow('A section broke.')
  await expect(second).rejects.toThrow('stopped')
})

test('the case goes to the worker once for each change, and again after a fault', async () => {
  const { start, started } = fakeWorkers<ViewQuestion, ViewAnswer>()
  const { writeView } = viewAsker(start)
  const sent = () => started.flatMap(({ asked }) => asked.map(({ work }) => work.file))
  void writeView({ ...page, file: one })
  void writeView({ ...page, file: other })
  const last = writeView({ step: 'area', item: undefined, file: other })
  expect(sent()).toEqual([one, other, undefined])
  started[0]?.say(2, { fault: 'A section broke.' })
  await expect(last).rejects.toThrow('A section broke.')
  void writeView({ ...page, file: other })
  expect(sent()).toEqual([one, other, undefined, other])
})
