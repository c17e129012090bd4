import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { type SampleId, sample, sampleIds } from '#tests/support/samples.ts'

type Trap = (file: CaseFile) => CaseFile

/** The findings on clashes that a training case raises, each as its condition, its code and its severity. */
function raised(id: SampleId, trap: Trap = (file) => file) {
  const file = trap(sample(id))
  expect(pruneCase(file)).toEqual(file)
  return checkCase({ case: file, typing: {}, notes: {} }, file.training?.asAt ?? '')
    .filter(({ code, severity }) => severity !== 'hint' && /clash|family-order|existing-order/.test(code))
    .map(({ code, severity, where }) => `${where.item} ${code} ${severity}`)
}

const changed =
  (step: 'prohibitions' | 'requirements', id: string, change: Partial<Condition>): Trap =>
  (file) => ({
    ...file,
    [step]: {
      ...file[step],
      items: (file[step]?.items ?? []).map((item) => (item.id === id ? { ...item, ...change } : item)),
    },
  })

const withoutWays = { exceptions: [] }
const ownWords = { kind: 'bespoke' as const, why: 'A trap' }

describe.each(sampleIds)('%s as it is mended', (id) => {
  test('has no clash that stops', () => {
    expect(raised(id).filter((finding) => finding.endsWith('stops'))).toEqual([])
  })
})

describe('fx-01, a shared child', () => {
  test('has no clash', () => {
    expect(raised('fx-01')).toEqual([])
  })

  test.each([
    [
      'a ban on seeing Pip, whom the family order sends to him (R18)',
      changed('prohibitions', 'c-l05', {
        origin: ownWords,
        text: 'must not see Pip Quillfeather.',
        exceptions: [],
      }),
      'c-l05 clash-other-order-child explain',
    ],
    [
      'no exception for the child (R22), while another condition leaves the Kite app open',
      changed('prohibitions', 'c-c01', withoutWays),
      'c-c01 clash-channel explain',
    ],
    [
      'a programme at 13:00 on Tuesday, in his shift (R20)',
      (file: CaseFile) => {
        const origin = file.requirements?.items?.find(({ id }) => id === 'c-q02')?.origin
        const inputs = { ...origin?.inputs, times: ['tue 13:00-14:30'] }
        return changed('requirements', 'c-q02', { ...(origin && { origin: { ...origin, inputs } }) })(file)
      },
      'c-q02 condition-clash stops',
    ],
    [
      'a session while Pip is with him',
      changed('requirements', 'c-q02', {
        origin: ownWords,
        text: 'must attend 12 sessions at Tide House, Dunmarrow every Saturday between 11am and midday, from 6 October 2026 to 22 December 2026.',
      }),
      'c-q02 clash-handover-time explain',
    ],
    [
      'a whole town, in which he lives, works and hands Pip over',
      changed('prohibitions', 'c-p05', { origin: ownWords, text: 'must not enter Dunmarrow.' }),
      'c-p05 clash-home explain',
    ],
  ])('%s', (_, trap, finding) => {
    expect(raised('fx-01', trap)).toContain(finding)
  })
})

describe('fx-02, a delivery driver', () => {
  test('Quay Street without the exception to pass through', () => {
    expect(raised('fx-02')).toEqual([])
    expect(raised('fx-02', changed('prohibitions', 'c-p01', withoutWays))).toEqual([
      'c-p01 clash-way-to-work explain',
    ])
  })

  test('shifts that vary, and a duty at a fixed time (R20)', () => {
    const origin = {
      kind: 'library' as const,
      code: 'Q02',
      version: 1,
      inputs: { times: ['mon 09:00-10:00'] },
    }
    expect(raised('fx-02', changed('requirements', 'c-l11', { origin }))).toContain(
      'c-l11 condition-clash-possible explain',
    )
  })
})

describe('fx-03, the house next door', () => {
  test.each([
    'must not enter Vinegar Lane in Northmere.',
    'must not enter 12 or 14 Vinegar Lane, Northmere.',
  ])('a zone that bars her from her own home: %s', (text) => {
    expect(raised('fx-03')).toEqual([])
    expect(raised('fx-03', changed('prohibitions', 'c-l03', { text, exceptions: [] }))).toEqual([
      'c-l03 clash-home explain',
    ])
  })

  test('his house alone does not', () => {
    const text = 'must not enter 14 Vinegar Lane, Northmere.'
    expect(raised('fx-03', changed('prohibitions', 'c-l03', { text }))).toEqual([])
  })
})

describe('fx-08, a wide zone and an old interim order', () => {
  test('a station at which to sign on inside the zone (R17)', () => {
    const text =
      'must not enter Ninefold ward in Northmere, which is the area bounded by Mill Brow, Tollgate Road and Castle Street.'
    expect(raised('fx-08', changed('prohibitions', 'c-p07', { text }))).toContain(
      'c-q05 clash-attendance explain',
    )
  })

  const inForce =
    (compared?: string): Trap =>
    (file) => ({
      ...file,
      necessity: {
        ...file.necessity,
        measures: (file.necessity?.measures ?? []).map((measure) =>
          measure.id === 'm-spo'
            ? {
                ...measure,
                status: 'inForce' as const,
                ends: '2026-12-10',
                ...(compared ? { compared } : {}),
              }
            : measure,
        ),
      },
    })

  test('the old interim order, were it in force, stops until it is compared (R18)', () => {
    expect(raised('fx-08', inForce())).toContain('m-spo existing-order stops')
    expect(
      raised('fx-08', inForce('Each condition goes with it.')).filter((one) => one.endsWith('stops')),
    ).toEqual([])
  })

  test('a ban on the station to which it sends him stops even so', () => {
    const text = 'must not enter Port Sallow.'
    const trap: Trap = (file) =>
      changed('prohibitions', 'c-p07', { text, exceptions: [] })(inForce('Compared.')(file))
    expect(raised('fx-08', trap)).toContain('c-p07 clash-existing-order stops')
  })
})
