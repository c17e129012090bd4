import { expect, test } from 'vitest'
import { changedSteps } from '#src/features/wizard/changedSteps.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const draft = aDraft({ route: { kind: 'full' } })

test('a draft differs from itself on no page', () => {
  expect(changedSteps(draft, structuredClone(draft))).toEqual([])
})

test('answers, half-typed text and notes show on their pages, in the order of the pages', () => {
  const other = aDraft(
    { route: { kind: 'fullWithInterim' } },
    { typing: { court: { 'when.on': '31 Febr' } }, notes: { acts: 'Ask her sister.' } },
  )
  expect(changedSteps(draft, other)).toEqual(['route', 'court', 'acts'])
})
