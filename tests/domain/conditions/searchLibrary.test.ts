import { describe, expect, test } from 'vitest'
import { c01 } from '#src/domain/conditions/library/c01.ts'
import { w07 } from '#src/domain/conditions/library/w07.ts'
import { newestTemplates } from '#src/domain/conditions/newestTemplates.ts'
import { searchLibrary } from '#src/domain/conditions/searchLibrary.ts'

const codes = (typed: string) => searchLibrary(typed).map(({ code }) => code)

describe('the library is searched', () => {
  test.each([
    ['C05', 'C05'],
    ['c05', 'C05'],
    ['follow', 'W01'],
    ['followed her', 'W01'],
    ['drone', 'W06'],
    ['new accounts', 'O04'],
    ['tracker', 'W07'],
    ['airtags', 'W07'],
    ['flowers', 'C05'],
    ['School', 'P14'],
    ['school gates', 'P14'],
    ['suicide', 'C08'],
    ['penny transfers', 'C06'],
    ['postcode', 'P03'],
    ['church', 'P13'],
    ['neighbours', 'P12'],
    ['doorbell', 'W05'],
    ['train', 'P10'],
    ['gym', 'P01'],
    ['spying', 'W04'],
    ['private investigator', 'W10'],
  ])('%s finds %s first', (typed, first) => {
    expect(codes(typed)[0]).toBe(first)
  })

  test.each([
    ['kids', 'C11'],
    ['loitering', 'P05'],
    ['car', 'W02'],
    ['mum', 'C02'],
    ['flow', 'C05'],
    ['photos', 'O15'],
  ])('%s finds %s among others', (typed, found) => {
    expect(codes(typed)).toContain(found)
  })

  test('every word must match somewhere', () => {
    expect(codes('school')).toContain('P06')
    expect(codes('school drone')).toEqual([])
    expect(codes('zzz')).toEqual([])
  })

  test('the beginning of a code finds those that begin so, in their order', () => {
    expect(codes('P1')).toEqual(['P10', 'P11', 'P12', 'P13', 'P14', 'P15'])
    expect(codes('C99')).toEqual([])
  })

  test('a title counts for more than a kind of act, and the narrower condition for more than one for all', () => {
    const found = codes('following')
    expect(found.indexOf('W02')).toBeLessThan(found.indexOf('P02'))
    expect(found.indexOf('P02')).toBeLessThan(found.indexOf('Q02'))
  })

  test.each(['', '  ', 'the', 'no'])('“%s” asks for nothing, so that all stand in their order', (typed) => {
    expect(searchLibrary(typed)).toEqual(newestTemplates())
  })

  test('only what is given to it', () => {
    expect(searchLibrary('tracker', [c01, w07])).toEqual([w07])
    expect(searchLibrary('tracker', [c01])).toEqual([])
  })
})
