import { describe, expect, test } from 'vitest'
import { serviceDays } from '#src/documents/notification/serviceDays.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = servedView(aCase())
const rows = (hearingOn: string | undefined, today: string, madeOn?: string) => {
  const court = { ...served.court, hearing: hearingOn ? { on: hearingOn } : undefined }
  return plainText(
    serviceDays(
      { ...served, court, order: madeOn ? { madeOn, conditions: [], allRecorded: false } : undefined },
      today,
    ),
  )
}

describe('the days on which an order may be served', () => {
  test('begin with the hearing where it is still to come, else today', () => {
    expect(rows('2026-07-08', '2026-06-24')).toContain(
      'Order served on\nLast day to notify\nWednesday 8 July 2026\nFriday 10 July 2026',
    )
    expect(rows('2026-07-08', '2026-07-09')).toContain(
      'Last day to notify\nThursday 9 July 2026\nSaturday 11 July 2026',
    )
    expect(rows(undefined, '2026-06-24')).toContain('Last day to notify\nWednesday 24 June 2026')
  })

  test('begin with the making of the order once it is made', () => {
    expect(rows('2026-07-08', '2026-06-24', '2026-07-15')).toContain(
      'Last day to notify\nWednesday 15 July 2026',
    )
  })

  test('mark each last day on which a station may be shut, and say once what that means', () => {
    const text = rows('2026-07-09', '2026-06-24')
    expect(text).toContain('Saturday 11 July 2026 (weekend or holiday)')
    expect(text).toContain('Friday 17 July 2026\n')
    expect(text.split('The Act gives no extra day').length).toBe(2)
    expect(text.trimEnd()).toMatch(/check that a police station will be open\.$/)
  })
})
