import { describe, expect, test } from 'vitest'
import { partB, partC, partD, partE, partF } from '#src/documents/notification/parts.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = servedView(aCase())

describe('the parts of the record', () => {
  test('B asks for names, home and how it was said, and names the stations', () => {
    const text = plainText(partB(served))
    expect(text).toContain('☐ Said by word of mouth, in person')
    expect(text).toContain(
      'Any police station in that area will do. Stations named to this person as examples: Dunmarrow Police Station, 1 Corn Hill, Dunmarrow.',
    )
    expect(plainText(partB({ ...served, stations: undefined }))).toContain(
      '[Not yet entered: the police stations]',
    )
  })

  test('C says that nobody need answer it', () => {
    expect(plainText(partC())).toContain('Not to answer is no offence.')
  })

  test('D keeps asked, taken and refused apart for each', () => {
    for (const what of ['Fingerprints', 'Photograph'])
      for (const how of ['asked for', 'taken', 'refused'])
        expect(plainText(partD())).toContain(`☐ ${what}: ${how}`)
  })

  test('E acknowledges in writing, with a copy, and a refusal to sign', () => {
    const text = plainText(partE())
    expect(text).toContain('I acknowledge that this notification was made to me')
    expect(text).toContain('☐ A copy of this acknowledgement was handed to the person')
    expect(text).toContain('☐ The person refused to sign')
  })

  test('F says what the police do next', () => {
    expect(plainText(partF())).toContain('☐ Officer of the protected person told')
  })
})
