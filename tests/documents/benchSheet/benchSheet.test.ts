import { describe, expect, test } from 'vitest'
import { benchSheet } from '#src/documents/benchSheet/benchSheet.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { sample } from '#tests/support/samples.ts'
import { gapSteps, servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const whole = plainText(benchSheet(servedView(sample('fx-01'))))

describe('the sheet for the bench', () => {
  test('has a line with three boxes for each condition, and its words to copy', () => {
    expect(whole.match(/☐/g)).toHaveLength(14 * 3 + 3 * 2)
    expect(whole).toContain('Declare accounts')
    expect(whole).toContain('The defendant must not follow a vehicle')
    expect(whole).toContain('Exception.')
  })

  test('names the tests of section 2(1), but not for an interim order alone', () => {
    expect(whole).toContain('(section 2(1)(c))')
    const interim = plainText(benchSheet(servedFrom({ route: { kind: 'interimOnly' } })))
    expect(interim).not.toContain('section 2(1)')
    expect(interim).toContain('An interim order to')
  })

  test('of an empty case shows its gaps', () => {
    expect(gapSteps(benchSheet(servedEmpty()))).toEqual(['acts', 'prohibitions'])
  })
})
