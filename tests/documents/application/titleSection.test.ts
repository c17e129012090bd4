import { describe, expect, test } from 'vitest'
import {
  bornInWords,
  courtName,
  hearingInWords,
  matterSection,
  titleSection,
} from '#src/documents/application/titleSection.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const madeOn = '2026-06-24'

describe('the head of the complaint', () => {
  test('names the court, the parties, the code and the route', () => {
    const text = wordsIn(titleSection(servedFrom(), madeOn))
    for (const words of [
      'In the Dunmarrow Magistrates’ Court',
      'Complaint under section 1 of the Stalking Protection Act 2019',
      'The Chief Constable of Westmarch Police',
      'Barnaby Quillfeather',
      'WM/SPO/26/0041',
      'ST19501',
      'made by the police',
      'Asked for at the same time',
      'Wednesday 8 July 2026 at 10am, Court 2',
    ])
      expect(text).toContain(words)
  })

  test('says that no interim order is asked for', () => {
    const text = wordsIn(matterSection(servedFrom({ route: { kind: 'full' } })))
    expect(text).toContain('Not asked for with this application')
  })

  test('has gaps while nothing is entered', () => {
    const text = wordsIn(titleSection(servedEmpty(), madeOn))
    for (const what of [
      'the court',
      'the chief officer',
      'the name of the defendant',
      'the reference of the case',
    ])
      expect(text).toContain(`[Not yet entered: ${what}]`)
  })
})

describe('the court', () => {
  const born = (value: string) => servedFrom({ defendant: { born: { known: true, value } } })
  const named = (name: string, kind: 'youth' | 'magistrates') =>
    wordsOf(courtName(servedFrom({ court: { name, kind } })))

  test('is said to be a youth court where one was chosen, once', () => {
    expect(named('Dunmarrow Magistrates’ Court', 'youth')).toBe(
      'Dunmarrow Magistrates’ Court, sitting as a youth court',
    )
    expect(named('Dunmarrow Youth Court', 'youth')).toBe('Dunmarrow Youth Court')
    expect(named('Dunmarrow Magistrates’ Court', 'magistrates')).toBe('Dunmarrow Magistrates’ Court')
  })

  test('under 18 on the day of the hearing too, the Act names a youth court', () => {
    expect(wordsIn(titleSection(born('2008-07-09'), madeOn))).toContain('means a youth court (section 14(1))')
  })

  test('turning 18 by the hearing, nothing is settled and the legal adviser is asked', () => {
    for (const day of ['2008-06-25', '2008-07-08']) {
      const text = wordsIn(titleSection(born(day), madeOn))
      expect(text).toContain('The applicant asks the legal adviser which court should hear the application.')
      expect(text).not.toContain('so that “magistrates’ court” means')
    }
  })

  test('of an adult is a magistrates’ court', () => {
    expect(wordsIn(titleSection(born('2008-06-24'), madeOn))).not.toContain('youth')
  })
})

test('a hearing without a date says so', () => {
  expect(hearingInWords(servedFrom({ court: { hearing: { listed: 'no' } } }).court.hearing)).toBe(
    'No date fixed yet',
  )
})

test('a date of birth is said, is not known, or is a gap', () => {
  expect(bornInWords(servedFrom())).toBe('14 February 1988')
  expect(bornInWords(servedFrom({ defendant: { born: { known: false } } }))).toBe('Not known')
  expect(bornInWords(servedEmpty())).toMatchObject({ step: 'defendant' })
})

test('with an interim order asked for, each hearing stands under its own name', () => {
  const court = {
    interimHearing: { listed: 'yes', on: '2026-07-08', time: '10:00' },
    hearing: { listed: 'yes', on: '2026-09-14', time: undefined, room: undefined },
  } as const
  const both = wordsIn(matterSection(servedFrom({ route: { kind: 'fullWithInterim' }, court })))
  expect(both).toMatch(/Interim hearing\s+Wednesday 8 July 2026/)
  expect(both).toMatch(/Full hearing\s+Monday 14 September 2026/)
  const full = wordsIn(matterSection(servedFrom({ route: { kind: 'full' }, court })))
  expect(full).toMatch(/\sHearing\s+Monday 14 September 2026/)
  expect(full).not.toContain('Interim hearing')
})
