import { describe, expect, test } from 'vitest'
import type { GivenBundle } from '#src/domain/case/bundle.ts'
import type { ExhibitRow } from '#src/features/steps/bundle/exhibitRows.ts'
import { preflight } from '#src/features/steps/bundle/preflight.ts'

const page = { width: 595, height: 842, hasText: true, isToLookAt: false }
const row = (changes: Partial<ExhibitRow> = {}): ExhibitRow => ({
  ...{ id: 'x', reference: 'OM/1', description: '', stands: 'in', policeOnly: false, late: false },
  pages: [page, page],
  ...changes,
})
const point = (name: string, ...rows: ExhibitRow[]) =>
  preflight(rows).find((one) => one.point === name) ?? { state: '', detail: '' }

describe('before a bundle is made', () => {
  test('what the app does by itself is done', () => {
    const done = preflight([row()]).filter(({ state }) => state === 'done')
    expect(done).toHaveLength(preflight([]).length)
  })

  test('each page without text is named, and none where all have text', () => {
    const unread = { ...page, hasText: false }
    const { state, detail } = point(
      'Text can be searched',
      row({ pages: [page, unread, unread] }),
      row({ reference: 'OM/2', pages: [unread] }),
      row({ reference: 'OM/3', pages: [unread, unread] }),
      row({ reference: 'OM/4' }),
    )
    expect(state).toBe('look')
    expect(detail).toContain('OM/1, pages 2 and 3; OM/2, its page; OM/3, all 2 pages.')
    expect(detail).not.toContain('OM/4')
    expect(point('Text can be searched', row()).state).toBe('done')
  })

  test('of many exhibits the first eight are named and the rest counted; nine are all named', () => {
    const missing = (count: number) =>
      point(
        'Exhibits',
        ...Array.from({ length: count }, (_, at) => row({ reference: `OM/${at + 1}`, stands: 'notLoaded' })),
      ).detail
    expect(missing(9)).toContain('OM/8 and OM/9')
    expect(missing(10)).toContain('OM/8 and 2 more')
    expect(missing(10)).not.toContain('OM/9')
  })

  test('a page that nobody looked at is still to do, and one looked at is not', () => {
    const open = row({ pages: [page, { ...page, hasText: false, isToLookAt: true }] })
    expect(point('Pages without text looked at', open)).toMatchObject({
      state: 'todo',
      detail: expect.stringContaining('OM/1, page 2'),
    })
    const seen = row({ pages: [{ ...page, hasText: false }] })
    expect(point('Pages without text looked at', seen).state).toBe('done')
  })

  test('landscape and large pages are named, a page little longer than A4 is not', () => {
    const wide = row({ pages: [page, { ...page, width: 842, height: 595 }] })
    expect(point('Landscape pages', wide).detail).toContain('OM/1, page 2')
    expect(point('Page size', wide).state).toBe('done')
    expect(point('Page size', row({ pages: [{ ...page, height: 1010 }] })).state).toBe('done')
    expect(point('Page size', row({ pages: [{ ...page, height: 1011 }] })).state).toBe('look')
  })

  test('an exhibit without a file is to do; one that is only to be viewed is said', () => {
    const none = row({ stands: 'notLoaded', pages: [] })
    const toView = row({ reference: 'OM/2', stands: 'toView', pages: [{ ...page, hasText: false }] })
    expect(point('Exhibits', none, toView)).toEqual({
      point: 'Exhibits',
      state: 'todo',
      detail: 'No file is loaded for OM/1: only a cover sheet goes in. Available to view only: OM/2.',
    })
    expect(point('Text can be searched', toView).state).toBe('done')
  })

  test('late pages are numbered on from the final bundle, and without one are to be looked at', () => {
    const rows = [row(), row({ reference: 'OM/2', late: true })]
    const late = (given?: GivenBundle) => preflight(rows, given).find((one) => one.point === 'Late pages')
    expect(late({ on: '2026-06-24', pages: 140, entries: [] })).toMatchObject({
      state: 'done',
      detail: expect.stringContaining('At the end, from page 141 on: OM/2. The final bundle of 24 June 2026'),
    })
    expect(late()).toMatchObject({ state: 'look', detail: expect.stringContaining('cannot say') })
  })
})
