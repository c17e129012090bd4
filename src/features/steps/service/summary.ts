import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { outcomeReasons } from '#src/domain/case/outcomeReasons.ts'
import { decisionsAsked } from '#src/domain/conditions/conditionsMade.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { joinedText, labelOf } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Outcome = NonNullable<NonNullable<CaseFile['service']>['outcome']>

/** How the check-answers page shows the court's decisions and the service of each order. */
export function summary(file: CaseFile): AnswerRow[] {
  const { interim, outcome = {}, stations } = file.service ?? {}
  return [
    ...(interim ? decisionRows(file, 'interim', interim) : []),
    ...decisionRows(file, 'outcome', outcome),
    { question: wording.stations.label, answer: stations },
  ]
}

function decisionRows(file: CaseFile, at: 'interim' | 'outcome', outcome: Outcome): AnswerRow[] {
  return [
    { question: wording.result[at], answer: outcome.result && wording.results[outcome.result] },
    ...(outcome.result === 'made' ? madeRows(file, at, outcome) : againstRows(outcome)),
  ]
}

function againstRows({ result, on, why, reason }: Outcome): AnswerRow[] {
  if (result === 'discharged') return [{ question: wording.dischargedOn, answer: on && longDate(on) }]
  if (result !== 'refused' && result !== 'withdrawn') return []
  const refused = result === 'refused'
  return [
    { question: refused ? wording.refusedOn : wording.withdrawnOn, answer: on && longDate(on) },
    { question: refused ? wording.refusedWhy : wording.withdrawnWhy, answer: why },
    ...(reason ? [{ question: wording.reason, answer: outcomeReasons[reason].words }] : []),
  ]
}

function madeRows(file: CaseFile, at: 'interim' | 'outcome', outcome: Outcome): AnswerRow[] {
  const { madeOn, court, replacesInterim, served } = outcome
  const words = wording.made
  return [
    { question: words.madeOn, answer: madeOn && longDate(madeOn) },
    ...lengthRows(at, outcome),
    { question: words.court, answer: court },
    ...(at === 'outcome'
      ? [
          {
            question: words.replacesInterim,
            answer: replacesInterim?.answer && wording[replacesInterim.answer],
          },
        ]
      : []),
    ...(replacesInterim?.answer === 'yes'
      ? [
          {
            question: words.interimMadeOn,
            answer: replacesInterim.interimMadeOn && longDate(replacesInterim.interimMadeOn),
          },
        ]
      : []),
    ...conditionRows(file, at, outcome),
    { question: wording.served.answer, answer: served?.answer && wording[served.answer] },
    ...(served?.answer === 'yes' ? servedRows(served) : []),
  ]
}

function lengthRows(at: 'interim' | 'outcome', { runs, lastDay }: Outcome): AnswerRow[] {
  const words = wording.made
  const ends = lastDay && (at === 'interim' || runs !== 'untilFurtherOrder')
  return [
    ...(at === 'outcome' ? [{ question: words.runs, answer: runs && words.periods[runs] }] : []),
    ...(ends ? [{ question: words.lastDay, answer: longDate(lastDay) }] : []),
  ]
}

function conditionRows(file: CaseFile, at: 'interim' | 'outcome', { conditions }: Outcome): AnswerRow[] {
  return decisionsAsked(file, at === 'interim' ? 'interim' : 'full').map(({ id, number }) => {
    const { as, words, reason } = conditions?.find((one) => one.id === id) ?? {}
    return {
      question: wording.conditions.of(number),
      answer: joinedText(
        labelOf(wording.conditions.answers, as),
        as === 'reworded' ? words : undefined,
        as === 'refused' && reason ? outcomeReasons[reason].words : undefined,
      ),
    }
  })
}

function servedRows(served: NonNullable<Outcome['served']>): AnswerRow[] {
  const words = wording.served
  const optional = [
    { question: words.language, answer: served.language },
    { question: words.response, answer: served.response },
    { question: words.bodyWorn, answer: served.bodyWorn },
    { question: words.notifiedOn, answer: served.notifiedOn && longDate(served.notifiedOn) },
  ]
  return [
    { question: words.on, answer: served.on && longDate(served.on) },
    { question: words.time, answer: served.time && spokenTime(served.time) },
    { question: words.place, answer: served.place },
    { question: words.method, answer: served.method && words.methods[served.method] },
    { question: words.by, answer: served.by },
    { question: words.identity, answer: served.identity },
    { question: words.explained, answer: served.explained && wording[served.explained] },
    { question: words.copyLeft, answer: served.copyLeft && wording[served.copyLeft] },
    { question: words.signature, answer: served.signature && words.signatures[served.signature] },
    ...optional.filter(({ answer }) => answer),
  ]
}
