import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A shared building. */
export const p12 = defineCondition({
  code: 'P12',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A shared building',
  protectsAgainst: 'Meetings between neighbours on stairs and paths',
  behaviours: ['e', 'i'],
  usualExceptions: ['X4'],
  monitoring: {
    how: 'Cameras in the building; officers visit',
    evidence: 'Camera footage, statements of neighbours',
  },
  pitfalls: ['The way that stays open must exist: walk it', 'A landlord may have to agree'],
  askVictim: 'Which ways and places in the building do you use?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    building: textInput({ label: 'Which building?' }),
    closed: listInput({
      label: 'Which parts of it are closed to the defendant?',
      hint: 'For example, “the front path” or “the first landing”',
    }),
    open: listInput({
      label: 'Which shared parts may the defendant use?',
      hint: 'For example, “the rear entrance” or “the bin store”',
    }),
  },
  wording: ({ building, closed, open }) =>
    `must not enter ${joinWords(closed, 'or')} of ${building}. The defendant may use ${joinWords(open)}.`,
})
