import { describe, expect, test } from 'vitest'
import { ladder, lowerRungs, rungOf, rungsBelow } from '#src/domain/conditions/ladder.ts'
import { sample } from '#tests/support/samples.ts'

const chosen = (code: string) => ({ origin: { kind: 'library' as const, code, version: 1, inputs: {} } })
const below = (code: string) => rungsBelow(chosen(code)).map(({ name }) => name)

describe('the ladder of conditions on accounts and devices', () => {
  test('goes from declaring, keeping, inspecting and monitoring to limiting and handing in', () => {
    expect(ladder.map(({ codes }) => codes.join(' '))).toEqual([
      'O04 O10',
      'O12',
      'O11',
      'O13',
      'O09 O14',
      'Q08',
    ])
  })

  test.each([
    ['O04', 'declaring accounts and devices'],
    ['O10', 'declaring accounts and devices'],
    ['O12', 'keeping the browsing history'],
    ['O11', 'inspecting devices'],
    ['Q09', 'inspecting devices'],
    ['O13', 'monitoring software'],
    ['O09', 'limiting phones and apps'],
    ['O14', 'limiting phones and apps'],
    ['Q08', 'handing devices in'],
  ])('%s is a step of %s', (code, name) => {
    expect(rungOf(code)?.name).toBe(name)
  })

  test.each(['C01', 'O01', 'O08', 'Q02', ''])('“%s” is no step of it', (code) => {
    expect(rungOf(code)).toBeUndefined()
    expect(below(code)).toEqual([])
  })
})

describe('the steps that go less far', () => {
  test('stand with the nearest first', () => {
    expect(below('O11')).toEqual(['keeping the browsing history', 'declaring accounts and devices'])
    expect(below('Q08')).toHaveLength(5)
    expect(below('O12')).toEqual(['declaring accounts and devices'])
  })

  test('are none for the lowest step, for the codes of an inspection and for the officer’s own words', () => {
    expect(below('O04')).toEqual([])
    expect(below('O10')).toEqual([])
    expect(below('Q09')).toEqual([])
    expect(rungsBelow({ origin: { kind: 'bespoke', why: 'None fits.' } })).toEqual([])
    expect(rungsBelow({})).toEqual([])
  })

  test('are said to be in the order where it has one of their conditions', () => {
    const held = (file: Parameters<typeof lowerRungs>[1]) =>
      lowerRungs(chosen('O11'), file).map(({ rung, held }) => `${rung.name}: ${held}`)
    expect(held(sample('fx-01'))).toEqual([
      'keeping the browsing history: false',
      'declaring accounts and devices: true',
    ])
    expect(held({ prohibitions: undefined, requirements: undefined })[1]).toMatch(/false$/)
  })
})
