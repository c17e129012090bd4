import { describe, expect, test } from 'vitest'
import { actRow, columns } from '#src/documents/chronology/actRow.ts'
import { wordsOf } from '#src/documents/runs.ts'
import type { ServedAct } from '#src/domain/audience/servedCase.ts'

const act: ServedAct = {
  id: 'a',
  number: 4,
  kind: 'act',
  when: { precision: 'exact', on: '2026-04-06', time: '22:10' },
  what: 'He sent 31 messages',
  placeWithheld: false,
  behaviours: ['b'],
  towards: ['Ottoline Marshbank'],
  channel: 'Text messages',
  howKnown: ['device', 'statement'],
  exhibits: ['OM/1', 'OM/2'],
  account: 'firstHand',
  hearsay: false,
  reportedOn: '2026-04-07',
  policeAction: 'Statement taken',
  effect: 'She did not sleep.',
  breachOf: 'Police bail',
  attribution: 'confirmed',
}
const cells = (change: Partial<ServedAct> = {}) => actRow({ ...act, ...change }).map(wordsOf)
const known = (change: Partial<ServedAct>) => cells(change)[4]
const police = (change: Partial<ServedAct>) => cells(change)[5]

describe('a row of the chronology', () => {
  test('has a cell for each column', () => {
    expect(cells()).toEqual([
      '4',
      '6 Apr 2026 at 10:10pm',
      'He sent 31 messages.\nTowards: Ottoline Marshbank.\nBy: Text messages.\nEffect: She did not sleep.',
      '(b) Contact, or trying to make contact',
      'A record on a device and a statement.\nExhibits OM/1 and OM/2.\nFirst-hand.\nAttribution: established.',
      'Reported on 7 Apr 2026.\nStatement taken.\nSaid to break: Police bail.',
    ])
    expect(cells()).toHaveLength(columns.length)
  })

  test('has the reference of the report with its day, or alone', () => {
    expect(police({ reportedAs: 'WM-31' })).toContain('Reported on 7 Apr 2026.\nPolice reference WM-31\n')
    expect(police({ reportedAs: 'WM-31', reportedOn: undefined })).toMatch(/^Police reference WM-31\n/)
    expect(police({ reportedAs: ' ', reportedOn: undefined })).toMatch(/^Statement taken/)
  })

  test('marks a context entry, which has no kind of act, no link to the defendant and no answer', () => {
    const row = cells({ kind: 'context', response: 'admitted', towards: [] })
    expect(row[2]).toMatch(/^Context\. He sent/)
    expect(row[3]).toBe('Context: not an act')
    expect(row.join(' ')).not.toMatch(/Admitted|Attribution/)
  })

  test.each([
    ['denied', 'Denied.'],
    ['noComment', '“No comment”: no admission.'],
    ['askedForAdvice', 'Asked for legal advice: no admission.'],
    ['notAsked', 'Not yet asked.'],
  ] as const)('prints the answer %s so that it does not read as an admission', (response, words) => {
    expect(police({ response })).toContain(words)
    expect(police({ response })).not.toMatch(/admitted/)
  })

  test('prints an admission as one, and no answer where none is recorded', () => {
    expect(police({ response: 'admitted' })).toContain('Admitted.')
    expect(police({})).not.toContain('The defendant')
  })

  test('says of hearsay who told', () => {
    expect(known({ account: 'hearsay', hearsay: true, toldBy: 'Merrin Oakhollow' })).toContain(
      'Hearsay: told by Merrin Oakhollow.',
    )
    expect(known({ account: 'hearsay', hearsay: true })).toContain('Hearsay.')
    expect(known({ account: 'hearsay', hearsay: true })).not.toContain('First-hand')
  })

  test('never says first-hand of a record, or where nobody said whose account it is', () => {
    expect(known({ account: 'record' })).toContain('A record.')
    expect(known({ account: undefined })).toContain('Not stated whether first-hand, a record or hearsay.')
    for (const account of ['record', undefined] as const)
      expect(known({ account })).not.toContain('First-hand.')
  })

  test('says how firmly the act is tied to the defendant', () => {
    expect(known({ attribution: 'suspected' })).toContain('Attribution: suspected only.')
    expect(known({ attribution: undefined })).not.toContain('Attribution')
  })

  test('says that a place is withheld and not which', () => {
    expect(cells({ place: undefined, placeWithheld: true })[2]).toContain('Place: withheld')
    expect(cells({ place: 'School Lane' })[2]).toContain('Place: School Lane.')
  })

  test('says when it was about a day or between two', () => {
    expect(cells({ when: { precision: 'about', on: '2026-04-06' } })[1]).toBe('About 6 Apr 2026')
    expect(cells({ when: { precision: 'between', from: '2026-04-06', to: '2026-04-08' } })[1]).toBe(
      'Between 6 Apr 2026 and 8 Apr 2026',
    )
  })

  test('shows what is missing as a gap', () => {
    const row = cells({ when: undefined, what: undefined, behaviours: [] })
    expect(row[1]).toBe('[Not yet entered: when it happened]')
    expect(row[2]).toContain('[Not yet entered: what happened]')
    expect(row[3]).toBe('[Not yet entered: the kind of act]')
  })
})
