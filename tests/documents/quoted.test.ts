import { expect, test } from 'vitest'
import { placeOf, quoted, stated, statedWithCaution } from '#src/documents/quoted.ts'
import { applyTest } from '#src/domain/law/act.ts'
import { her, pha, spa } from '#src/domain/law/citations.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('a section of the Act stands alone, another law is named', () => {
  expect(placeOf(spa('s.1(4)(a)'))).toBe('section 1(4)(a)')
  expect(placeOf(pha('s.2A(3)'))).toBe('section 2A(3) of the Protection from Harassment Act 1997')
  expect(placeOf(her('r.3(2)'))).toContain('Rules 1999 (SI 1999/681) r.3(2)')
})

test('words of the law stand in quotation marks with their place', () => {
  expect(quoted(applyTest.acts)).toBe(
    '“the defendant has carried out acts associated with stalking” (section 1(1)(a))',
  )
})

test('a statement ends with its place, and its caution is a note below it', () => {
  const sure = { text: 'It is so.', authority: spa('s.3(2)') }
  expect(stated(sure)).toBe('It is so (section 3(2)).')
  expect(statedWithCaution(sure)).toHaveLength(1)
  const unsure = statedWithCaution({ ...sure, caution: 'It may not be.' })
  expect(wordsIn(unsure)).toBe('1. It is so (section 3(2)).\nIt may not be.')
  expect(unsure[1]).toMatchObject({ tone: 'note' })
})
