import { expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { dueFor } from '#src/domain/flow/dueFor.ts'

const court: CaseFile['court'] = {
  interimHearing: { listed: 'yes', on: '2026-07-08' },
  hearing: { listed: 'yes', on: '2026-09-14' },
}
const urgent = { route: { kind: 'fullWithInterim' }, court } as const

test('what the interim order rests on is due before its hearing, and the rest before the full hearing', () => {
  expect(dueFor('disclosure', urgent)).toEqual({ before: 'interim', on: '2026-07-08' })
  expect(dueFor('acts', urgent)).toEqual({ before: 'interim', on: '2026-07-08' })
  expect(dueFor('evidence', urgent)).toEqual({ before: 'full', on: '2026-09-14' })
  expect(dueFor('requirements', urgent)).toEqual({ before: 'full', on: '2026-09-14' })
})

test('a hearing without a date is named without one', () => {
  const unlisted = { ...urgent, court: { interimHearing: { listed: 'no' } } } as const
  expect(dueFor('safety', unlisted)).toEqual({ before: 'interim' })
  expect(dueFor('views', { route: urgent.route })).toEqual({ before: 'full' })
})

test('nothing is due before a hearing where no interim order is asked for, nor what follows the papers', () => {
  expect(dueFor('acts', { route: { kind: 'full' }, court })).toBeUndefined()
  expect(dueFor('acts', { court })).toBeUndefined()
  expect(dueFor('service', urgent)).toBeUndefined()
})
