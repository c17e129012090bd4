import { describe, expect, test } from 'vitest'
import { summaryMaximum } from '#src/domain/law/periods/summaryMaximum.ts'

describe("the longest term in a magistrates' court", () => {
  test.each([
    ['committed the day before 2 May 2022', '2022-05-01', '2024-11-18', 6],
    ['committed then and convicted then', '2022-05-01', '2022-05-01', 6],
    ['committed on 2 May 2022, convicted later', '2022-05-02', '2024-11-18', 12],
    ['convicted on the first day of the new limit', '2024-11-17', '2024-11-18', 12],
    ['convicted today', '2026-11-01', '2026-11-23', 12],
  ])('%s', (_, committed, convicted, months) => {
    expect(summaryMaximum('s.8', committed, convicted)).toMatchObject({ known: true, months })
    expect(summaryMaximum('s.11', committed, convicted)).toMatchObject({ known: true, months })
  })

  test.each([
    ['2022-05-02', '2022-05-02'],
    ['2024-11-01', '2024-11-17'],
  ])(
    'committed on %s and convicted on %s, it is said to need checking, not guessed',
    (committed, convicted) => {
      expect(summaryMaximum('s.8', committed, convicted)).toMatchObject({
        known: false,
        caution: expect.stringContaining('check'),
        authority: { provision: 's.8(2)' },
      })
      expect(summaryMaximum('s.11', committed, convicted)).toMatchObject({
        authority: { provision: 's.11(2)' },
      })
    },
  )

  test('each answer names its own source', () => {
    expect(summaryMaximum('s.8', '2022-05-01', '2026-01-01').authority.provision).toBe('s.8(3)')
    expect(summaryMaximum('s.11', '2022-05-01', '2026-01-01').authority.provision).toBe('s.11(7)')
    expect(summaryMaximum('s.8', '2026-01-01', '2026-02-01').authority.inForce).toBe('2024-11-18')
  })
})
