import { expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { servedTexts } from '#src/domain/checks/servedTexts.ts'
import { finishedWith } from '#tests/support/checking.ts'

test('a text is found with its page, item and field, and what the police keep is not', () => {
  const texts = servedTexts(
    pruneCase(finishedWith({ safety: { breach: 'Kept.' }, length: { period: { reason: 'Said.' } } })),
  ).flat()
  expect(texts).toContainEqual({ text: 'Said.', where: { step: 'length', field: 'period' } })
  expect(texts).toContainEqual({
    text: 'She turned her phone off and did not sleep.',
    where: { step: 'acts', item: 'act-01', field: 'effect' },
  })
  expect(texts.some(({ text }) => text === 'Kept.' || text === 'act-01')).toBe(false)
})

test('a requirement stands on its own page', () => {
  const steps = servedTexts(pruneCase(finishedWith({})))
    .flat()
    .flatMap(({ where }) => (where.item === 'c-o04' ? [where.step] : []))
  expect(new Set(steps)).toEqual(new Set(['requirements']))
})

test('an act that did not change keeps its texts as they were, and one that changed has new ones', () => {
  const file = finishedWith({})
  const [first, ...others] = file.acts?.items ?? []
  if (!first) throw new Error('The finished case has acts')
  const items = [{ ...first, what: 'He rang twice.' }, ...others]
  const groups = servedTexts(pruneCase(file))
  const after = new Set(servedTexts(pruneCase({ ...file, acts: { ...file.acts, items } })))
  const gone = groups.filter(
    (group) => group.some(({ where }) => where.item?.startsWith('act-')) && !after.has(group),
  )
  expect(others.length).toBeGreaterThan(0)
  expect(gone.map(([text]) => text?.where.item)).toEqual([first.id])
})
