import { describe, expect, test } from 'vitest'
import { checkWorkStudyReligion } from '#src/domain/checks/checkWorkStudyReligion.ts'
import { finishedCase, finishedWith, said } from '#tests/support/checking.ts'
import { sample } from '#tests/support/samples.ts'

const inspection = (sample('fx-01').requirements?.items ?? []).filter(({ id }) => id === 'c-o11')
const at = (times: string, change: object = {}) => ({
  requirements: {
    items: inspection.map((item) => ({
      ...item,
      clashAccepted: undefined,
      ...change,
      origin: { ...item.origin, inputs: { ...item.origin?.inputs, times: [times] } },
    })),
  },
})

describe('times of work, Monday to Friday 6am to 2pm, SPA 2019 s.2(3)', () => {
  test('officers may ask from the minute that work ends', () => {
    expect(said(checkWorkStudyReligion, at('mon,tue 14:00-18:00'))).toEqual([])
  })

  test('a minute before, it stops until the clash is explained', () => {
    expect(said(checkWorkStudyReligion, at('mon,tue 13:59-18:00'))).toEqual(['condition-clash stops'])
    expect(said(checkWorkStudyReligion, at('mon 13:59-18:00', { clashAccepted: 'No other time.' }))).toEqual(
      [],
    )
  })

  test('a place that is forbidden during work only asks, because the work may be elsewhere', () => {
    const place = (sample('fx-01').prohibitions?.items ?? []).filter(({ id }) => id === 'c-p06')
    const items = place.map((item) => ({ ...item, clashAccepted: undefined }))
    expect(said(checkWorkStudyReligion, { prohibitions: { items } })).toEqual([
      'condition-clash-possible explain',
    ])
  })

  test('times that vary ask', () => {
    const part = {
      ...at('mon 14:00-18:00'),
      circumstances: { work: { pattern: 'variable' as const, times: [] } },
    }
    expect(said(checkWorkStudyReligion, part)).toEqual(['condition-clash-possible explain'])
  })
})

test.each(['work', 'study', 'religion'] as const)('%s not known asks for a reason', (field) => {
  expect(finishedWith({}).circumstances?.[field]?.answer).not.toBe('notKnown')
  const circumstances = { [field]: { answer: 'notKnown' } }
  const { prohibitions } = finishedCase()
  expect(
    said(checkWorkStudyReligion, { circumstances, prohibitions: { items: prohibitions?.items ?? [] } }),
  ).toContain(`${field}-not-known explain`)
})
