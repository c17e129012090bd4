import { describe, expect, test } from 'vitest'
import { mainApplicationSection } from '#src/documents/interimApplication/mainApplicationSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const said = (route: NonNullable<CaseFile['route']>) => wordsIn(mainApplicationSection(servedFrom({ route })))
const made = {
  kind: 'interimOnly',
  mainCourt: 'Castlewick Magistrates’ Court',
  mainReference: 'WM/1',
  mainMadeOn: '2026-06-01',
} as const

describe('the main application', () => {
  test('is made at the same time and by the same chief officer', () => {
    const text = said({ kind: 'fullWithInterim' })
    expect(text).toContain(
      'reference WM/SPO/26/0041, is made “at the same time and by the same chief officer” (section 5(2)(a))',
    )
  })

  test('or was made before, by the same chief officer, and is not decided', () => {
    const text = said({ ...made, sameChiefOfficer: 'yes' })
    expect(text).toContain(
      'was made to Castlewick Magistrates’ Court on 1 June 2026, reference WM/1, and “has not been determined” (section 5(1))',
    )
    expect(text).toContain('(section 5(2)(b))')
  })

  test('by another chief officer is said openly', () => {
    expect(said({ ...made, sameChiefOfficer: 'no' })).toContain('It was made by another chief officer.')
  })

  test('not described has gaps', () => {
    expect(said({ kind: 'interimOnly' }).match(/Not yet entered/g)).toHaveLength(4)
  })
})
