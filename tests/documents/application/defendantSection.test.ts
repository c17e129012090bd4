import { describe, expect, test } from 'vitest'
import { defendantSection } from '#src/documents/application/defendantSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const defendant = (overrides: Part<CaseFile> = {}) => wordsIn(defendantSection(servedFrom(overrides)))

describe('the defendant', () => {
  test('is identified by name, other names, birth, address and work', () => {
    for (const words of [
      'Barnaby Quillfeather',
      'bq_truth (account name)',
      '14 February 1988',
      'Warehouse operative',
    ])
      expect(defendant()).toContain(words)
    expect(defendant()).toContain('4 Tannery Yard, Dunmarrow, WM4 2TY')
  })

  test.each([
    [
      { kind: 'noFixed', found: 'the bus station' },
      'No fixed address; can regularly be found at the bus station',
    ],
    [{ kind: 'notKnown', lastKnown: 'Old Mill' }, 'Not known; last known address: Old Mill'],
    [{ kind: 'noFixed' }, 'found at [Not yet entered: where]'],
  ] as const)('has an address in words: %o', (address, words) => {
    expect(
      defendant({ defendant: { address: { lines: undefined, postcode: undefined, ...address } } }),
    ).toContain(words)
  })

  test.each([
    [
      { status: 'remand', where: 'Castlewick Prison', until: '2026-09-01' },
      'Remanded in custody, Castlewick Prison, expected release 1 September 2026',
    ],
    [{ status: 'hospital', where: 'Larch Ward' }, 'In hospital, Larch Ward'],
    [{ status: 'liberty' }, 'At liberty'],
  ] as const)('is somewhere: %o', (custody, words) => {
    expect(defendant({ circumstances: { custody } })).toContain(words)
  })

  test('is under sex-offender notification only where it is so', () => {
    const ends = { kind: 'on', lastDay: '2030-01-02' } as const
    const under = { circumstances: { sexOffenderNotification: { answer: 'yes', ends } } } as const
    expect(defendant(under)).toContain('Sexual Offences Act 2003 until 2 January 2030')
    expect(defendant()).not.toContain('Sexual Offences Act')
  })

  test('has gaps for what is not entered, and no row for what may be left out', () => {
    const text = wordsIn(defendantSection(servedEmpty()))
    expect(text.match(/Not yet entered/g)).toHaveLength(3)
    expect(text).not.toContain('Solicitor')
  })
})
