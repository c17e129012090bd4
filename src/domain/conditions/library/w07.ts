import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe, peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No tracker. */
export const w07 = defineCondition({
  code: 'W07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No tracker',
  protectsAgainst: 'Being located in secret',
  behaviours: ['g', 'n'],
  usualExceptions: [],
  monitoring: {
    how: 'Vehicles and bags are searched; apps are checked at inspection',
    evidence: 'The tracker and its registration, the list of apps, location records',
  },
  pitfalls: ['A ban on every tracker would catch those on the defendant’s own things'],
  askVictim: 'What of yours, or your child’s, could a tracker be hidden in?',
  authority: cps('surveillance by any means'),
  terms: ['Tracker'],
  inputs: {
    people: peopleInput({ label: 'Whom must the defendant not track?', who: 'protected' }),
    things: maybe(
      listInput({
        label: 'Which vehicles, pets or things of theirs?',
        hint: 'For example, “a car that she uses”',
      }),
    ),
  },
  wording: ({ people, things }) =>
    `must not use a Tracker to find where ${joinWords([...people, ...(things.given ?? [])], 'or')} is.`,
})
