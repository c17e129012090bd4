import { describe, expect, test } from 'vitest'
import { defendantRows, openingRows, paperOpening, protectedRow } from '#src/documents/paperOpening.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = servedView(aCase())
const textOf = (rows: ReturnType<typeof openingRows>) => plainText([{ kind: 'rows', rows }])

describe('the opening of a paper', () => {
  test('names the court, the applicant, the reference and the defendant', () => {
    expect(textOf(openingRows(served))).toBe(
      'Court\nDunmarrow Magistrates’ Court\nApplicant\nChief Constable of Westmarch Police\nReference\nWM/SPO/26/0041\nDefendant\nBarnaby Quillfeather\nOther names\nbq_truth (account name)\nDate of birth\n14 February 1988',
    )
  })

  test('marks what is not entered yet as a gap', () => {
    const empty = servedView(aCase({ court: undefined, applicant: undefined, defendant: undefined }))
    expect(textOf(openingRows(empty))).toContain('Court\n[Not yet entered: the court]')
    expect(textOf(defendantRows(empty.defendant))).toBe(
      'Defendant\n[Not yet entered: the name of the defendant]\nDate of birth\n[Not yet entered: the date of birth of the defendant]',
    )
  })

  test('says that a date of birth is not known, which is no gap', () => {
    const unknown = { ...served.defendant, born: undefined, bornUnknown: true }
    expect(textOf(defendantRows(unknown))).toContain('Date of birth\nNot known')
  })

  test('names one protected person or several, and marks none as a gap', () => {
    const [one] = served.protectedPeople
    const of = (protectedPeople: typeof served.protectedPeople) =>
      textOf([protectedRow({ ...served, protectedPeople })])
    expect(of(served.protectedPeople)).toBe('Protected person\nOttoline Marshbank')
    expect(of(one ? [one, { ...one, shown: 'Person B' }] : [])).toBe(
      'Protected persons\nOttoline Marshbank and Person B',
    )
    expect(of([])).toBe('Protected person\n[Not yet entered: the person to be protected]')
  })

  test('puts the title above its rows', () => {
    expect(plainText(paperOpening('Chronology', [{ label: 'Court', value: 'Here' }]))).toBe(
      'Chronology\nCourt\nHere',
    )
  })
})
