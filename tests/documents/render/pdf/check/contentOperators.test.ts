import { describe, expect, test } from 'vitest'
import { operationsOf } from '#src/documents/render/pdf/check/contentOperators.ts'

const marksOf = (content: string) =>
  operationsOf(content)
    .filter(({ operator }) => operator === 'f')
    .map(({ mcid, artifact }) => (artifact ? 'artifact' : mcid))

describe('the instructions of a page', () => {
  test('stand with the operands before them', () => {
    expect(
      operationsOf('BT /F1 11 Tf [<0001>-20<0002>] TJ ET').map(({ operator, operands }) => [
        operator,
        operands,
      ]),
    ).toEqual([
      ['BT', []],
      ['Tf', ['/F1', '11']],
      ['TJ', ['[', '<0001>', '-20', '<0002>', ']']],
      ['ET', []],
    ])
  })

  test('belong to the mark that is open around them', () => {
    expect(marksOf('f /P <</MCID 3>> BDC f EMC f /Artifact BMC f EMC f')).toEqual([
      undefined,
      3,
      undefined,
      'artifact',
      undefined,
    ])
  })

  test('belong to the nearest mark with a number', () => {
    expect(
      marksOf('/P <</MCID 3>> BDC /Span <</Lang (cy)>> BDC f EMC f /P <</MCID 4>> BDC f EMC EMC'),
    ).toEqual([3, 3, 4])
  })

  test('are decoration wherever decoration is open around them', () => {
    expect(marksOf('/Artifact BMC /Span <</Lang (cy)>> BDC f EMC EMC')).toEqual(['artifact'])
  })

  test('are not mistaken for words within a text', () => {
    expect(operationsOf('(f EMC \\) (nested) f) Tj').map(({ operator }) => operator)).toEqual(['Tj'])
  })

  test('survive a mark closed once too often', () => {
    expect(marksOf('EMC f')).toEqual([undefined])
  })
})
