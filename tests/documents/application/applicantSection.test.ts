import { describe, expect, test } from 'vitest'
import { applicantSection, areaSection } from '#src/documents/application/applicantSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

describe('the applicant', () => {
  test('is the chief officer, with the officer, the lawyer and the authority', () => {
    const text = wordsIn(applicantSection(servedFrom()))
    for (const words of [
      'The applicant is the Chief Constable of Westmarch Police, a chief officer of police (section 14(1)).',
      'Detective Constable Lorcan Ashdown, number 4471, Westmarch Stalking Unit.',
      'represented by Sunniva Dace, Westmarch Police Legal Services.',
      'Superintendent Marguerite Stannard authorised the application for the chief officer on 23 June 2026.',
    ])
      expect(text).toContain(words)
  })

  test('says that authority was given orally, and on which day it was confirmed in writing', () => {
    const oral = (confirmedOn?: string) =>
      wordsIn(
        applicantSection(
          servedFrom({
            applicant: { authorisation: { given: 'orally', at: '22:10', readOver: 'r', confirmedOn } },
          }),
        ),
      )
    expect(oral()).toContain('on 23 June 2026, orally.')
    expect(oral()).not.toContain('confirmed in writing')
    expect(oral('2026-06-24')).toContain('It was confirmed in writing on 24 June 2026.')
  })

  test('has gaps for the officer and for authority not yet given', () => {
    expect(gapSteps(applicantSection(servedEmpty()))).toEqual(['applicant'])
    expect(wordsIn(applicantSection(servedEmpty()))).toContain('[Not yet entered: the officer’s name]')
  })
})

describe('the link to the police area', () => {
  test.each([
    ['resides', 'resides in the chief officer'],
    ['believedIn', 'believes is in that area'],
    ['intendsToCome', 'is intending to come to it'],
  ] as const)('%s is said in the words of the Act, with the grounds', (basis, words) => {
    const text = wordsIn(areaSection(servedFrom({ area: { basis } })))
    expect(text).toContain(words)
    expect(text).toContain('(section 1(3)')
    expect(text).toContain('4 Tannery Yard')
  })

  test('a belief without grounds is a gap', () => {
    expect(gapSteps(areaSection(servedFrom({ area: { basis: 'believedIn', grounds: undefined } })))).toEqual([
      'area',
    ])
    expect(gapSteps(areaSection(servedFrom({ area: { basis: 'resides', grounds: undefined } })))).toEqual([])
  })

  test('is not needed of a force without a police area', () => {
    expect(wordsIn(areaSection(servedFrom({ area: { basis: 'notLimited' } })))).toContain(
      'no link to one is needed',
    )
  })

  test('not entered is a gap', () => {
    expect(gapSteps(areaSection(servedEmpty()))).toEqual(['area'])
  })
})
