import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dates.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type Outcome = NonNullable<NonNullable<CaseFile['service']>['outcome']>

/** How the check-answers page shows the court's decision and the service of the order. */
export function summary({ service }: CaseFile): AnswerRow[] {
  const { outcome = {}, stations } = service ?? {}
  return [
    { question: wording.result, answer: outcome.result && wording.results[outcome.result] },
    ...(outcome.result === 'made' ? madeRows(outcome) : againstRows(outcome)),
    { question: wording.stations.label, answer: stations },
  ]
}

function againstRows({ result, on, why }: Outcome): AnswerRow[] {
  if (result !== 'refused' && result !== 'withdrawn') return []
  const refused = result === 'refused'
  return [
    { question: refused ? wording.refusedOn : wording.withdrawnOn, answer: on && longDate(on) },
    { question: refused ? wording.refusedWhy : wording.withdrawnWhy, answer: why },
  ]
}

function madeRows({ order, madeOn, lastDay, court, replacesInterim, served }: Outcome): AnswerRow[] {
  const words = wording.made
  return [
    { question: words.order, answer: order && words.orders[order] },
    { question: words.madeOn, answer: madeOn && longDate(madeOn) },
    ...(lastDay ? [{ question: words.lastDay, answer: longDate(lastDay) }] : []),
    { question: words.court, answer: court },
    { question: words.replacesInterim, answer: replacesInterim?.answer && wording[replacesInterim.answer] },
    ...(replacesInterim?.answer === 'yes'
      ? [
          {
            question: words.interimMadeOn,
            answer: replacesInterim.interimMadeOn && longDate(replacesInterim.interimMadeOn),
          },
        ]
      : []),
    { question: wording.served.answer, answer: served?.answer && wording[served.answer] },
    ...(served?.answer === 'yes' ? servedRows(served) : []),
  ]
}

function servedRows(served: NonNullable<Outcome['served']>): AnswerRow[] {
  const words = wording.served
  const optional = [
    { question: words.language, answer: served.language },
    { question: words.response, answer: served.response },
    { question: words.bodyWorn, answer: served.bodyWorn },
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
