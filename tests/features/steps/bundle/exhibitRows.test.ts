import { expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { exhibitRows } from '#src/features/steps/bundle/exhibitRows.ts'
import { aCase } from '#tests/support/aCase.ts'

const file = { id: 'f1', length: 9, sha256: 'ab', kind: 'pdf' as const }
const unread = { width: 595, height: 842, hasText: false }
const held: CaseFile = {
  ...aCase(),
  bundle: { late: ['a'] },
  evidence: {
    exhibits: [
      { id: 'a', reference: 'OM/1', status: 'served', file: { ...file, pages: [unread] } },
      { id: 'b', reference: ' ', status: 'sensitive', file: { ...file, pages: [unread] } },
      { id: 'c', reference: 'OM/3', status: 'served', sort: 'recording' },
      { id: 'd', reference: 'OM/4', status: 'served' },
    ],
  },
}

test('exhibits stand in their order, late ones last, with what becomes of their pages', () => {
  expect(exhibitRows(held).map(({ reference, stands, late }) => [reference, stands, late])).toEqual([
    ['An exhibit without a reference', 'in', false],
    ['OM/3', 'toView', false],
    ['OM/4', 'notLoaded', false],
    ['OM/1', 'in', true],
  ])
})

test('a page without text waits to be looked at where it is served, and not where the police alone hold it', () => {
  const rows = exhibitRows(held)
  expect(rows.map(({ pages }) => pages.map(({ isToLookAt }) => isToLookAt))).toEqual([
    [false],
    [],
    [],
    [true],
  ])
  expect(rows.map(({ policeOnly }) => policeOnly)).toEqual([true, false, false, false])
})
