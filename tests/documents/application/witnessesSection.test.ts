import { describe, expect, test } from 'vitest'
import { witnessesSection } from '#src/documents/application/witnessesSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const said = (witnesses: Part<NonNullable<CaseFile['witnesses']>> = {}) =>
  wordsIn(witnessesSection(servedFrom({ witnesses })))

describe('witnesses', () => {
  test('have what they can say and whether they are called', () => {
    expect(said()).toContain('and its effect on her and on Pip.\n21 Jun 2026\nYes')
    expect(said()).toContain('–\nNo. Merrin Oakhollow moved to New Zealand')
    expect(said({ people: [{ id: 'w', name: 'Ann' }] }).match(/Not yet entered/g)?.length).toBe(2)
  })

  test('who are somebody else in the case are told of first, as that person', () => {
    const people = [{ id: 'o', name: 'Ann', relation: 'A neighbour', shownAs: { kind: 'name' as const } }]
    const witnesses = { people: [{ id: 'w', name: 'Ann', person: 'o', gives: 'The calls' }] }
    expect(wordsIn(witnessesSection(servedFrom({ others: { people }, witnesses })))).toContain(
      'Ann\nA neighbour. The calls.\n',
    )
  })

  test('not entered are gaps', () => {
    expect(gapSteps(witnessesSection(servedEmpty()))).toEqual(['witnesses', 'witnesses'])
  })
})

describe('hearsay', () => {
  test('is named by act, with the notice and its time', () => {
    expect(said()).toContain('Hearsay is relied on for act 2.')
    expect(said()).toContain(
      'will be served by PC Wynn Arkwright, with the summons. It is due at least 21 days before',
    )
  })

  test.each([
    [{ status: 'served', on: '2026-06-25' }, 'A hearsay notice was served on 25 June 2026.'],
  ] as const)('has a notice that is %o', (hearsayNotice, words) => {
    expect(said({ hearsayNotice })).toContain(words)
  })

  test('never says that no notice is needed, because a record can be hearsay', () => {
    expect(said({ hearsayNotice: { status: 'notNeeded' } })).not.toMatch(/hearsay notice/i)
  })

  test('asks for a shorter time only where it is wanted', () => {
    expect(said()).toContain('The court is asked to shorten the time')
    expect(said({ shorterTime: { asked: 'no' } })).not.toContain('asked to shorten')
  })
})

describe('the direction on questions', () => {
  test('is asked for in words', () => {
    expect(said()).toContain(
      'The defendant might question the protected person in person. The applicant asks the court to direct that questions be put through the court and the protected person give evidence behind a screen.',
    )
  })

  test('says once how the protected person gives evidence, and cites the Rules in full once', () => {
    const questioning = { direction: ['throughTheCourt', 'videoLink', 'screens'] } as const
    expect(said({ questioning: { ...questioning, direction: [...questioning.direction] } })).toContain(
      'questions be put through the court and the protected person give evidence by video link and behind a screen.',
    )
    expect(said().match(/SI 1999\/681/g)).toHaveLength(1)
  })

  test('may not be wanted', () => {
    const text = said({ questioning: { direction: ['none'], mightQuestion: 'no' } })
    expect(text).toContain('No direction on how questions are put is asked for.')
    expect(text).not.toContain('might question')
  })
})
