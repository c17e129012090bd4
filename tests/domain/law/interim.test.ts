import { describe, expect, test } from 'vitest'
import { interimPoints, interimWarningDays, interimWords, mayAskForInterim } from '#src/domain/law/interim.ts'

describe('asking for an interim order, SPA 2019 s.5', () => {
  test.each([
    ['none', true, false, 's.5(1)'],
    ['determined', true, false, 's.5(1)'],
    ['madeTogether', true, true, 's.5(2)'],
    ['madeTogether', false, false, 's.5(2)'],
    ['alreadyMade', true, true, 's.5(2)'],
    ['alreadyMade', false, false, 's.5(2)'],
  ] as const)('main application %s, same chief officer %s: may ask %s', (main, same, may, provision) => {
    expect(mayAskForInterim(main, same)).toMatchObject({ may, authority: { provision } })
  })

  test('the court asks whether it is appropriate, in the words of the Act', () => {
    expect(interimWords.test.words).toBe('if it considers it appropriate to do so')
  })

  test('an order without notice is never presented as a power the Act gives', () => {
    expect(interimPoints.withoutNotice.text).toContain('no express power')
    expect(interimPoints.withoutNotice.caution).toContain('legal adviser')
  })

  test('the force is warned four weeks, two weeks and one week before', () => {
    expect(interimWarningDays).toEqual([28, 14, 7])
  })
})
