import { describe, expect, test } from 'vitest'
import { checkExhibitFiles } from '#src/domain/checks/checkExhibitFiles.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const page = (hasText: boolean) => ({ width: 595, height: 842, hasText })
const file = (...read: boolean[]) => ({
  file: { id: 'file_1', length: 10, sha256: 'ab', kind: 'pdf' as const, pages: read.map(page) },
})
const area = { id: 'area_1', page: 1, x: 0, y: 0, width: 0.5, height: 0.5 }
const told = (given: Record<string, unknown>) =>
  said(checkExhibitFiles, {
    evidence: {
      exhibits: withItem(finishedCase().evidence?.exhibits, 'ex-01', { status: 'served', ...given }),
    },
  })

describe('a page that no program can read is looked at by a named person', () => {
  const unseen = 'exhibit-pages-not-looked-at explain'
  const looked = { lookedAt: [{ page: 1, by: 'DC Bell', on: '2026-11-20' }] }

  test('before it is served', () => {
    expect(told(file(false))).toEqual([unseen])
    expect(told({ ...file(false), ...looked })).toEqual([])
    expect(told(file(true))).toEqual([])
  })

  test('every such page', () => {
    expect(told({ ...file(false, false), ...looked })).toEqual([unseen])
  })

  test('not where it is kept back or only listed', () => {
    expect(told({ ...file(false), status: 'sensitive' })).toEqual([])
    expect(told({ ...file(false), sort: 'intimateImage' })).toEqual([])
    expect(told({})).toEqual([])
  })
})

describe('what is said of an exhibit is what is served of it', () => {
  test('blacked out, and said to be served as it is', () => {
    expect(told({ ...file(true), blackouts: [area] })).toEqual(['exhibit-blacked-out-unsaid explain'])
    expect(told({ ...file(true), blackouts: [area], status: 'redacted' })).toEqual([])
  })

  test('said to be blacked out, and nothing is', () => {
    expect(told({ ...file(true), status: 'redacted' })).toEqual(['exhibit-said-blacked-out explain'])
    expect(told({ status: 'redacted' })).toEqual([])
  })
})
