import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { accountsInput, dateInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Out of shared groups. */
export const c10 = defineCondition({
  code: 'C10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'Out of shared groups',
  protectsAgainst: 'Watching and contact through group chats and clubs',
  behaviours: ['b', 'd'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'The protected person or the group’s organiser checks the list of members',
    evidence: 'Screenshots of the members with the date',
  },
  pitfalls: ['A group of work or school may be compulsory'],
  askVictim: 'Which groups are you both in, and which would you not want to leave?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    groups: accountsInput({ label: 'Which groups?', hint: 'For example, “the Millbank Runners chat”' }),
    date: dateInput({ label: 'Until which day may the defendant still leave?' }),
  },
  wording: ({ person, groups, date }) =>
    `must not be a member of ${joinWords(groups, 'or')} after ${longDate(date)} while ${person} is a member.`,
})
