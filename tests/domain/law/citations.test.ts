import { describe, expect, test } from 'vitest'
import * as citations from '#src/domain/law/citations.ts'

const { citation, cps, guidance, houseRule, jones, mca, safetyRule, safetyRules, spa } = citations

describe('where a rule comes from', () => {
  test('a section of the Act is a text that was read, and says since when it is law', () => {
    expect(spa('s.3(2)')).toEqual({
      source: 'Stalking Protection Act 2019',
      provision: 's.3(2)',
      confidence: 'verified',
      inForce: '2020-01-20',
    })
  })

  test('a section that was not read cannot be cited as read', () => {
    // @ts-expect-error s.64 is known from a secondary source only
    mca('s.64')
    // @ts-expect-error the Act has 15 sections
    spa('s.16')
    expect(citations.mcaSecondary('s.64').confidence).toBe('secondary')
  })

  test('guidance, commentary and house rules never count as read', () => {
    expect(guidance('section 2').confidence).toBe('unread')
    expect(cps('').confidence).toBe('secondary')
    expect(jones('').confidence).toBe('secondary')
    expect(houseRule('authorising rank').confidence).toBe('unread')
    expect(citations.crimeAndPolicing('').confidence).toBe('uncertain')
  })

  test('a rule that stops for safety says which, and that no statute says so', () => {
    expect(Object.keys(safetyRules)).toEqual(['R10', 'R11', 'R15', 'R16', 'R18', 'R42'])
    expect(safetyRule('R42')).toMatchObject({
      source: 'Good practice',
      safety: true,
      confidence: 'unread',
      provision: expect.stringMatching(/^No placeholder/),
    })
  })

  test.each([
    [spa('s.3(2)'), 'Stalking Protection Act 2019 s.3(2)'],
    [houseRule('the authorising rank'), 'Good practice: the authorising rank'],
    [houseRule(), 'Good practice'],
    [cps(''), 'CPS prosecution guidance, Stalking Protection Orders'],
  ])('reads on one line', (authority, line) => {
    expect(citation(authority)).toBe(line)
  })
})
