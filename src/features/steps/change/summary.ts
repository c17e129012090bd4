import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type Change = NonNullable<CaseFile['change']>

/** How the check-answers page shows the order that is to be changed, and what is asked. */
export function summary({ route, change = {} }: CaseFile): AnswerRow[] {
  if (route?.kind !== 'change') return []
  const { standing = [], adds = [], inForce = [] } = change
  return [
    { question: wording.court, answer: change.court },
    ...(change.reference ? [{ question: wording.reference, answer: change.reference }] : []),
    { question: wording.madeOn, answer: change.madeOn && longDate(change.madeOn) },
    { question: wording.runs, answer: lengthOf(change.length) },
    { question: wording.standing, answer: labels(wording.standings, standing) },
    { question: wording.residence, answer: labels(wording.residences, [change.residence ?? '']) },
    ...(inForce.length === 0 ? [{ question: wording.inForce, answer: undefined }] : []),
    ...inForce.map((one, at) =>
      route.deed === 'discharge' && one.becomes === 'kept'
        ? { question: wording.words(at + 1), answer: one.words }
        : { question: wording.becomes(at + 1), answer: fateOf(one) },
    ),
    ...(route.deed === 'discharge'
      ? consentRows(change)
      : [
          { question: wording.adds, answer: labels(wording.added, adds) },
          ...(change.newLength?.runs
            ? [{ question: wording.newLength, answer: lengthOf(change.newLength) }]
            : []),
        ]),
    { question: wording.newFacts, answer: change.newFacts },
    { question: wording.why[route.deed ?? 'vary'], answer: change.why },
  ]
}

function lengthOf(length: Change['length']): string | undefined {
  if (length?.runs === 'untilFurtherOrder') return wording.lengths.untilFurtherOrder
  return length?.runs === 'until' && length.lastDay ? `Until ${longDate(length.lastDay)}` : undefined
}

function fateOf(one: NonNullable<Change['inForce']>[number]): string | undefined {
  const fate = labels(wording.fates, [one.becomes ?? ''])
  const parts = [
    one.words,
    fate,
    one.becomes === 'reworded' ? one.newWords : undefined,
    one.becomes === 'kept' ? undefined : one.why,
  ]
  return parts.filter(Boolean).join('\n') || undefined
}

function consentRows({ consents = [] }: Change): AnswerRow[] {
  const answers = { yes: 'Yes', no: 'No', notKnown: 'Not known' }
  return consents.map(({ of, given, on, how }, at) => ({
    question: wording.of(at + 1),
    answer: [labels(wording.parties, [of ?? '']), given && answers[given], on && longDate(on), how]
      .filter(Boolean)
      .join('. '),
  }))
}

function labels(options: readonly { value: string; label: string }[], values: readonly string[]) {
  return (
    options.flatMap(({ value, label }) => (values.includes(value) ? [label] : [])).join('. ') || undefined
  )
}
