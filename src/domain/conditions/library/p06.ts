import { cps } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { dateSpansInput, maybe, textInput, weeklyTimesInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'
import { spokenSlots } from '../weeklyTimes.ts'

/** A street at certain times. */
export const p06 = defineCondition({
  code: 'P06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A street at certain times',
  protectsAgainst: 'Being met on the way to school or to a shift',
  behaviours: ['a', 'e', 'p'],
  usualExceptions: ['X6', 'X7'],
  monitoring: {
    how: 'Spot checks by patrols at those times',
    evidence: 'Camera footage, statements of staff',
  },
  pitfalls: ['Term dates change every year', 'The times may meet the defendant’s work'],
  askVictim: 'At which times are you or your child there?',
  authority: cps('entering named locations'),
  terms: [],
  timesAre: 'forbidden',
  inputs: {
    street: textInput({ label: 'Which street?' }),
    town: textInput({ label: 'In which town or village?' }),
    times: weeklyTimesInput({ label: 'At which times?' }),
    terms: maybe(
      dateSpansInput({
        label: 'Between which dates?',
        hint: 'School terms, for example. Leave empty for all year.',
      }),
    ),
  },
  wording: ({ street, town, times, terms }) =>
    `must not be in ${street} in ${town} ${spokenSlots(times, 'on any')}${spokenTerms(terms.given)}.`,
})

function spokenTerms(spans: readonly { from: string; to: string }[] | undefined): string {
  if (!spans) return ''
  return `, on days ${joinWords(
    spans.map(({ from, to }) => `from ${longDate(from)} to ${longDate(to)}`),
    'or',
  )}`
}
