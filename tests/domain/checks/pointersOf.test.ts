import { expect, test } from 'vitest'
import { pointersOf } from '#src/domain/checks/pointersOf.ts'
import { finishedCase, finishedWith, withItem } from '#tests/support/checking.ts'

test('in the finished case each pointer leads somewhere', () => {
  expect(pointersOf(finishedCase()).filter(({ known }) => !known)).toEqual([])
})

test('conditions, risk, views and witnesses point as well', () => {
  const file = finishedWith({
    prohibitions: {
      items: withItem(finishedCase().prohibitions?.items, 'c-c01', { acts: ['gone'], protects: ['gone'] }),
    },
    risk: { atRisk: [{ id: 'r', person: 'gone' }] },
    views: { people: [{ id: 'gone', conditions: [{ id: 'gone' }] }] },
    witnesses: { people: [{ id: 'w', person: 'gone' }] },
  })
  const lost = pointersOf(file).filter(({ known }) => !known)
  expect(lost.map(({ what, where }) => `${what} at ${where.step}`)).toEqual(
    expect.arrayContaining([
      'an act at prohibitions',
      'a person to be protected at prohibitions',
      'a person at risk',
      'a person to be protected at views',
      'a condition at views',
      'a person at witnesses',
    ]),
  )
})
