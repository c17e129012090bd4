import { describe, expect, test } from 'vitest'
import { areaGrounds, areaIsTheDefendants, areaRule } from '#src/domain/law/area.ts'

describe('the police-area rule, SPA 2019 s.1(3)', () => {
  test.each(['territorial', 'metropolitan', 'cityOfLondon'] as const)(
    'a %s force needs one of three grounds',
    (kind) => {
      expect(areaRule(kind)).toMatchObject({
        needed: true,
        grounds: ['resides', 'believedIn', 'intendsToCome'],
        authority: { provision: 's.1(3)', confidence: 'verified' },
      })
    },
  )

  test.each(['britishTransport', 'ministryOfDefence'] as const)(
    'the %s force has no area and needs none',
    (kind) => {
      expect(areaRule(kind)).toMatchObject({ needed: false, grounds: [] })
    },
  )

  test('the grounds are the words of the Act', () => {
    expect(areaGrounds[0].words).toBe("who resides in the chief officer's police area")
    expect(areaGrounds[1].authority.provision).toBe('s.1(3)(b)')
    expect(areaIsTheDefendants.text).toContain('not where the victim lives')
  })
})
