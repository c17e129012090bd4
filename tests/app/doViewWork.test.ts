import { expect, test } from 'vitest'
import { viewWork } from '#src/app/doViewWork.ts'
import { previewOf } from '#src/documents/preview.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('each case gets the view of its own answers, though it comes as a copy of one that was read before', () => {
  const answer = viewWork()
  const seen = new Set<string>()
  for (const change of [{}, { necessity: undefined }, {}, { acts: undefined }]) {
    const file = pruneCase(aDraft({ ...aCase(), ...change }).case)
    const copy = structuredClone(file)
    for (const step of ['acts', 'necessity'] as const) {
      const said = answer({ step, item: undefined, file: copy })
      expect(said).toEqual({ blocks: previewOf(step, servedView(file)) })
      seen.add(JSON.stringify(said))
    }
    expect(copy).toEqual(file)
  }
  expect(seen.size).toBeGreaterThan(3)
})

test('a step without a case is of the case that came last, and one before any is refused', () => {
  const answer = viewWork()
  const page = { step: 'route' as const, item: undefined }
  expect(answer(page)).toHaveProperty('fault')
  const said = answer({ ...page, file: aDraft({ route: { kind: 'full' } }).case })
  expect(said).toHaveProperty('blocks')
  expect(answer(page)).toEqual(said)
})

test('a character that no paper can print is described as it is in the papers', () => {
  const acts = { items: [{ id: 'act-1', what: 'He sent ❤️ again.' }] }
  const said = viewWork()({ step: 'acts', item: 'act-1', file: aDraft({ acts }).case })
  expect(JSON.stringify(said)).toContain('He sent [emoji: red heart] again.')
})
