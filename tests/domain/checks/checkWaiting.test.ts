import { expect, test } from 'vitest'
import { withKept } from '#src/domain/case/keptText.ts'
import { withPending } from '#src/domain/case/pendingText.ts'
import { checkWaiting } from '#src/domain/checks/checkWaiting.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedCase } from '#tests/support/checking.ts'

const found = (typing: Record<string, Record<string, string>>) =>
  checkWaiting(finishedCase(), asAt, aDraft(finishedCase(), { typing }))

test('a line of quick entry that is not added yet is said once, with the way to its box, and stops nothing', () => {
  expect(found({})).toEqual([])
  expect(found({ acts: { 'items.act-01.when.on': '31/2' } })).toEqual([])
  expect(found(withPending({}, { step: 'acts', box: 'quick' }, '6 April he rang'))).toMatchObject([
    {
      severity: 'hint',
      where: { step: 'acts', item: 'quick' },
      message: expect.stringContaining('not added'),
    },
  ])
})

test('a box without a page of its own leads to the page of its step', () => {
  const [finding] = found(withPending({}, { step: 'acts', box: 'run' }, 'Calls'))
  expect(finding?.where).toEqual({ step: 'acts', field: 'run' })
})

test('text of an imported file that fits no answer is said with its page', () => {
  expect(found(withKept({}, 'area', 'extra', 'a note'))).toMatchObject([
    { severity: 'hint', where: { step: 'area', field: 'extra' } },
  ])
})
