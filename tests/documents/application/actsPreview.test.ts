import { describe, expect, test } from 'vitest'
import { actsPreview } from '#src/documents/application/actsPreview.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const served = servedFrom()

describe('the view beside the acts', () => {
  test('of a thousand acts holds three', () => {
    const [act] = served.acts
    const many = Array.from({ length: 1000 }, (_, at) =>
      act ? { ...act, id: `a${at}`, number: at + 1 } : [],
    )
    const [table] = actsPreview({ ...served, acts: many.flat() }, 'a46')
    expect(table).toMatchObject({ caption: 'Act 47 of 1000', rows: { length: 3 } })
  })

  test('of the first and the last act holds one neighbour', () => {
    expect(actsPreview(served, 'act-01')[0]).toMatchObject({ rows: { length: 2 } })
    expect(actsPreview(served, 'act-10')[0]).toMatchObject({ rows: { length: 2 } })
  })

  test('calls background an event', () => {
    expect(wordsIn(actsPreview(served, 'act-09'))).toContain('Event 3 of 4')
  })

  test('without an act in hand says how many there are and of which kind', () => {
    expect(wordsIn(actsPreview(served, undefined))).toContain('relies on 3 acts and 1 background event.')
    expect(gapSteps(actsPreview(servedEmpty(), undefined))).toEqual(['acts'])
  })
})
