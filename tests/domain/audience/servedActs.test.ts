import { describe, expect, test } from 'vitest'
import { servedActs } from '#src/domain/audience/servedActs.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const happened = (overrides: Part<CaseFile> = {}) => {
  const file = aCase(overrides)
  return servedActs(file, servedWords(file))
}

type Items = NonNullable<NonNullable<CaseFile['acts']>['items']>
const act = (change: Partial<Items[number]>) =>
  happened({ acts: { items: [{ id: 'act-01', kind: 'act', ...change }] } }).acts[0]

describe('an act', () => {
  test('stands in date order under its number', () => {
    expect(happened().acts.map(({ id, number }) => [id, number])).toEqual([
      ['act-01', 1],
      ['act-06', 2],
      ['act-09', 3],
      ['act-10', 4],
    ])
  })

  test('shows its place, or that the place is withheld', () => {
    expect(act({ place: 'Larch Row', placeShown: 'shown' })).toMatchObject({
      place: 'Larch Row',
      placeWithheld: false,
    })
    expect(act({ place: 'Larch Row', placeShown: 'withheld' })).toMatchObject({
      place: undefined,
      placeWithheld: true,
    })
  })

  test('withholds a place until somebody has said that it may be named', () => {
    expect(act({ place: 'Larch Row' })).toMatchObject({ place: undefined, placeWithheld: true })
    expect(act({})).toMatchObject({ place: undefined, placeWithheld: false })
    expect(act({ place: ' ' })).toMatchObject({ placeWithheld: false })
  })

  test('shows the police’s own reference of a report, no strength and no reason for attribution', () => {
    const shown = JSON.stringify(happened().acts)
    for (const secret of ['corroborated', 'knew his voice']) expect(shown).not.toContain(secret)
    expect(happened().acts[1]).toMatchObject({ reportedOn: '2026-05-03', reportedAs: 'WM-260503-0188' })
  })

  test('that is hearsay names who told it, as that person is shown', () => {
    expect(happened().acts[1]).toMatchObject({ hearsay: true, toldBy: 'Merrin Oakhollow' })
    const people = [
      { id: 'p-merrin', name: 'Merrin Oakhollow', shownAs: { kind: 'pseudonym', label: 'Witness M' } },
    ] as const
    expect(happened({ others: { people: [...people] } }).acts[1]?.toldBy).toBe('Witness M')
    expect(act({ account: { kind: 'hearsay', toldBy: 'A driver' } })?.toldBy).toBe('A driver')
    expect(act({ account: { kind: 'firstHand', toldBy: 'left over' } })?.toldBy).toBeUndefined()
  })

  test('that is hearsay says why somebody who is no witness is not called; of a witness that is said elsewhere', () => {
    const whyNotCalled = 'She has moved abroad'
    expect(act({ account: { kind: 'hearsay', toldBy: 'A driver', whyNotCalled } })?.whyNotCalled).toBe(
      whyNotCalled,
    )
    expect(
      act({ account: { kind: 'hearsay', witness: 'w-merrin', whyNotCalled } })?.whyNotCalled,
    ).toBeUndefined()
  })
})

describe('the file of an exhibit', () => {
  const file = {
    ...{
      id: 'file-01',
      length: 9,
      sha256: 'ab',
      kind: 'pdf' as const,
      found: ['1 comment: not in the copy.'],
    },
    pages: [{ width: 595, height: 842, hasText: false }],
  }
  const area = { id: 'area-1', page: 1, x: 0, y: 0, width: 0.5, height: 0.5 }
  const shown = (more: object) =>
    happened({
      evidence: {
        exhibits: [
          {
            ...{
              id: 'ex-01',
              reference: 'OM/1',
              description: 'A letter',
              status: 'redacted',
              file,
              blackouts: [area],
            },
            lookedAt: [{ page: 1, by: 'DC Bell', on: '2026-11-20' }],
            ...more,
          },
        ],
      },
    }).exhibits[0]

  test('goes to the bundle with its black areas, without what only the police need', () => {
    const { found: _, ...kept } = file
    const { id: __, ...black } = area
    expect(shown({})).toMatchObject({ handling: 'appended', file: kept, blackouts: [black] })
    expect(JSON.stringify(shown({}))).not.toMatch(/DC Bell|comment/)
  })

  test('stays away where the exhibit is only listed', () => {
    expect(shown({ sort: 'intimateImage' })).toMatchObject({ handling: 'indexOnly', blackouts: [] })
    expect(shown({ sort: 'intimateImage' })).not.toHaveProperty('file')
  })

  test('stays away where a black area of it cannot be read', () => {
    expect(shown({ blackouts: [{ id: 'area-1', page: 1 }] })).not.toHaveProperty('file')
  })
})

describe('an exhibit', () => {
  const exhibits = (status?: 'served' | 'redacted' | 'sensitive') =>
    happened({
      evidence: {
        exhibits: [{ id: 'ex-01', reference: 'OM/1', description: 'A letter', ...(status && { status }) }],
      },
    })

  test('that is served or redacted stands with the acts it proves', () => {
    expect(exhibits('served').exhibits[0]).toMatchObject({ reference: 'OM/1', redacted: false, acts: [1] })
    expect(exhibits('redacted').exhibits[0]?.redacted).toBe(true)
    expect(exhibits('served').acts[0]?.exhibits).toEqual(['OM/1'])
  })

  test('that is sensitive, or not yet decided on, is nowhere', () => {
    for (const found of [exhibits('sensitive'), exhibits()]) {
      expect(found.exhibits).toEqual([])
      expect(JSON.stringify(found.acts)).not.toContain('OM/1')
    }
  })
})

describe('witnesses and hearsay', () => {
  test('a witness who is called needs no reason', () => {
    const { witnesses } = happened()
    expect(witnesses.find(({ id }) => id === 'w-ottoline')).toMatchObject({
      called: 'yes',
      whyNotCalled: undefined,
    })
    expect(witnesses.find(({ id }) => id === 'w-merrin')?.whyNotCalled).toContain('New Zealand')
  })

  test('of a witness who is somebody else in the case it is said who that is, unless another name stands for it', () => {
    const relationOf = (shownAs: { kind: 'name' } | { kind: 'pseudonym'; label: string }) =>
      happened({
        others: { people: [{ id: 'o', name: 'Cora Finch', relation: 'Her aunt', shownAs }] },
        witnesses: { people: [{ id: 'w', name: 'Cora Finch', person: 'o' }] },
      }).witnesses.map(({ shown, relation }) => [shown, relation])
    expect(relationOf({ kind: 'name' })).toEqual([['Cora Finch', 'Her aunt']])
    expect(relationOf({ kind: 'pseudonym', label: 'Person B' })).toEqual([['Person B', undefined]])
  })

  test('the reason for a shorter time has its references as numbers', () => {
    const why = 'It is only [[act:act-06]].'
    const { hearsay } = happened({ witnesses: { shorterTime: { asked: 'yes', why } } })
    expect(hearsay.shorterTime).toEqual({ asked: 'yes', why: 'It is only act 2.' })
  })

  test('why the defendant might ask questions himself stays with the police', () => {
    expect(JSON.stringify(happened().hearsay)).not.toContain('He has no solicitor')
  })
})

describe('disclosure', () => {
  const disclosure = (change: Part<NonNullable<CaseFile['disclosure']>>) =>
    happened({ disclosure: change }).disclosure

  test('shows what is served, of what is summarised the summary, and nothing withheld', () => {
    const found = [
      { id: '1', what: 'A served note.', handled: 'served' },
      { id: '2', what: 'The whole.', handled: 'summarised', summary: 'The short.' },
      { id: '3', what: 'A secret note.', handled: 'withheld', lawyerReason: 'A lawyer’s name' },
      { id: '4', what: 'Undecided.' },
    ] as const
    expect(disclosure({ found: [...found] }).found).toEqual(['A served note.', 'The short.'])
  })

  test('shows a conviction that is not spent, and a spent one only with the lawyer’s reason', () => {
    const convictions = [
      { id: '1', what: 'Theft', spent: 'no', on: '2025-01-02' },
      { id: '2', what: 'Spent', spent: 'yes' },
      { id: '3', what: 'Not known', spent: 'notKnown' },
      { id: '4', what: 'Spent but needed', spent: 'yes', lawyerReason: 'Justice needs it.' },
      { id: '5', what: 'Not asked' },
    ] as const
    expect(disclosure({ convictions: [...convictions] }).convictions).toEqual([
      { what: 'Theft', on: '2025-01-02' },
      { what: 'Spent but needed', on: undefined },
    ])
  })

  test('never shows where it was looked for, or the lawyer', () => {
    expect(JSON.stringify(disclosure({}))).not.toMatch(/custody record|Sunniva/)
  })
})
