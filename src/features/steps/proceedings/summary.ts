import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, knownDayText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Proceedings = NonNullable<CaseFile['proceedings']>
type Criminal = NonNullable<Proceedings['criminal']>

/** How the check-answers page shows the criminal case. */
export function summary({ proceedings }: CaseFile): AnswerRow[] {
  const checked = proceedings?.courtMadeOrder
  return [
    { question: wording.stage, answer: labelOf(wording.stages, proceedings?.criminal?.stage) },
    ...criminalRows(proceedings?.criminal ?? {}),
    ...bailRows(proceedings?.bail),
    { question: wording.courtMade, answer: yesNoText(checked?.answer, dayText(checked?.checkedOn)) },
  ]
}

function criminalRows(criminal: Criminal): AnswerRow[] {
  const { stage } = criminal
  if (stage === undefined || stage === 'none') return []
  return stage === 'investigation' || stage === 'charged' ? liveRows(criminal) : endedRows(criminal)
}

function liveRows({
  offence,
  next,
  prosecutorToldOn: told,
  heldBack,
  heard,
  heardWhy,
  afterwards,
}: Criminal) {
  return [
    { question: wording.offence, answer: offence },
    { question: wording.next, answer: knownDayText(next) },
    { question: wording.told, answer: toldText(told) },
    {
      question: wording.heldBack,
      answer: yesNoText(heldBack?.answer, joinedText(heldBack?.what, heldBack?.why)),
    },
    { question: wording.heard, answer: joinedText(labelOf(wording.heardOptions, heard), heardWhy) },
    { question: wording.onConviction, answer: afterwards?.onConviction },
    { question: wording.onAcquittal, answer: afterwards?.onAcquittal },
    { question: wording.onNoCharge, answer: afterwards?.onNoCharge },
  ]
}

function toldText(told: Criminal['prosecutorToldOn']): string | undefined {
  if (told?.known !== false) return knownDayText(told)
  return told.why ? `${wording.notTold}: ${told.why}` : wording.notTold
}

function endedRows({ offence, endedOn, detail }: Criminal): AnswerRow[] {
  return [
    { question: wording.offenceOver, answer: offence },
    { question: wording.endedOn, answer: dayText(endedOn) },
    { question: wording.detail, answer: detail },
  ]
}

function bailRows(bail: Proceedings['bail']): AnswerRow[] {
  const kind = { question: wording.bail, answer: labelOf(wording.bails, bail?.kind) }
  if (bail?.kind !== 'police' && bail?.kind !== 'court') return [kind]
  return [
    kind,
    { question: wording.bailFrom, answer: dayText(bail.from) },
    { question: wording.bailEnds, answer: knownDayText(bail.ends) },
    { question: wording.bailConditions, answer: bail.conditions },
  ]
}
