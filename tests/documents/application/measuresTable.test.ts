import { expect, test } from 'vitest'
import { measuresTable, measureTitle } from '#src/documents/application/measuresTable.ts'
import { measureKinds } from '#src/domain/case/necessity.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const measures = (items: NonNullable<ReturnType<typeof servedFrom>['necessity']>['measures']) => {
  const served = servedFrom()
  return wordsIn(measuresTable({ ...served, necessity: { measures: items } }))
}

test('a measure has how it stands, when it ends, its terms and the gap', () => {
  const text = wordsIn(measuresTable(servedFrom()))
  expect(text).toContain(
    'Bail\nIn force from 16 May 2026 to 16 Aug 2026. Police bail, Dunmarrow, WM-260516-0020.\nNo contact except through the Kite app about Pip.',
  )
  expect(text).toContain('Restraining order\nNot available.\nThere is no conviction or acquittal')
})

test.each(measureKinds)('the measure %s has words of its own', (kind) => {
  expect(slipsIn(measures([{ id: 'm', kind, status: 'ended', gap: 'It ended.' }]))).toEqual([])
})

test.each([
  [
    { kind: 'dapn', status: 'ended', from: '2026-05-01', ends: '2026-05-20' },
    'Ended (1 May 2026 to 20 May 2026).',
  ],
  [{ kind: 'bail', status: 'ended', ends: '2026-05-20' }, 'Ended on 20 May 2026.'],
  [{ kind: 'dapo', status: 'refused', from: '2026-05-01' }, 'Refused on 1 May 2026.'],
  [{ kind: 'restrainingOrder', status: 'notAskedFor', from: '2026-05-28' }, 'Not asked for on 28 May 2026.'],
  [{ kind: 'mentalHealth', status: 'declined' }, 'Declined by the person.'],
  [{ kind: 'existingSpo', status: 'notAvailable' }, 'None found.'],
  [{ kind: 'existingSpo', status: 'inForce', from: '2026-05-01' }, 'In force from 1 May 2026.'],
] as const)('how %o stands is said in words that fit it', (measure, words) => {
  expect(measures([{ id: 'm', ...measure, gap: 'It ends.' }])).toContain(`\n${words}\nIt ends.`)
})

test.each([
  ['inForce', 'Existing'],
  ['ended', 'Earlier'],
  ['notAvailable', 'Earlier'],
] as const)('a stalking protection order of status %s is called %s', (status, called) => {
  expect(measureTitle({ kind: 'existingSpo', status })).toBe(`${called} stalking protection order`)
  expect(measureTitle({ kind: 'bail', status })).toBe('Bail')
})

test('an unfinished measure has gaps, none is a gap', () => {
  expect(measures([{ id: 'm' }]).match(/Not yet entered/g)).toHaveLength(3)
  expect(gapSteps(measuresTable(servedEmpty()))).toEqual(['necessity'])
})
