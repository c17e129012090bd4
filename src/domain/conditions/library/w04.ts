import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { possessive } from '../grammar.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No watching. */
export const w04 = defineCondition({
  code: 'W04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No watching',
  protectsAgainst: 'Being watched at home or at work',
  behaviours: ['e', 'g'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Neighbours and staff report it',
    evidence: 'Camera footage, statements, equipment that is found',
  },
  pitfalls: ['The ordinary view from the defendant’s own window'],
  askVictim: 'From where have you been watched?',
  authority: cps('surveillance by any means'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    places: listInput({
      label: 'Which of their places or things?',
      initial: ['home', 'place of work', 'vehicle'],
    }),
  },
  wording: ({ person, places }) =>
    `must not watch ${possessive(person)} ${joinWords(places, 'or')}, in person or with equipment, including a camera, a drone or an app.`,
})
