import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, labelOf, labelsOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Applicant = CaseFile['applicant']

/** How the check-answers page shows the applicant. */
export function summary({ applicant }: CaseFile): AnswerRow[] {
  return [
    { question: wording.reference, answer: applicant?.reference },
    { question: wording.forceName, answer: applicant?.force },
    { question: wording.forceKind, answer: labelOf(wording.forceKinds, applicant?.forceKind) },
    { question: wording.chiefOfficer, answer: applicant?.chiefOfficer },
    ...officerRows(applicant),
    {
      question: wording.representative,
      answer: yesNoText(
        applicant?.representative?.answer,
        joinedText(applicant?.representative?.name, applicant?.representative?.contact),
      ),
    },
    { question: wording.standardBy, answer: applicant?.standardConfirmed?.by },
    { question: wording.standardOn, answer: dayText(applicant?.standardConfirmed?.on) },
    ...authorityRows(applicant),
  ]
}

function officerRows(applicant: Applicant): AnswerRow[] {
  const officer = applicant?.officer
  return [
    { question: wording.officer, answer: joinedText(officer?.rank, officer?.name, officer?.number) },
    { question: wording.unit, answer: officer?.unit },
    { question: wording.phone, answer: officer?.phone },
    { question: wording.email, answer: officer?.email },
    { question: wording.experience, answer: officer?.experience },
  ]
}

function authorityRows(applicant: Applicant): AnswerRow[] {
  const authority = applicant?.authorisation
  const given = { question: wording.given, answer: authority?.given && wording[authority.given] }
  if (authority?.given === 'notYet') return [given, ...decisionRows(authority.decision)]
  if (!authority?.given) return [given]
  const orally = authority.given === 'orally'
  return [
    given,
    { question: wording.by, answer: joinedText(authority.rank, authority.name) },
    { question: wording.on, answer: dayText(authority.on) },
    ...(orally
      ? [
          { question: wording.at, answer: authority.at },
          { question: wording.readOver, answer: authority.readOver },
        ]
      : []),
    { question: wording.appears, answer: labelsOf(wording.limbs, authority.appears) },
    { question: orally ? wording.grounds : wording.reasons, answer: authority.reasons },
    ...(orally
      ? [{ question: wording.confirmedOn, answer: dayText(authority.confirmedOn) ?? wording.notConfirmed }]
      : []),
  ]
}

type Decision = NonNullable<NonNullable<Applicant>['authorisation']>['decision']

function decisionRows(decision: Decision): AnswerRow[] {
  const asked = { question: wording.decision, answer: labelOf(wording.decisions, decision?.outcome) }
  if (decision?.outcome !== 'returned' && decision?.outcome !== 'refused') return decision ? [asked] : []
  return [
    asked,
    { question: wording.reasonCode, answer: labelOf(wording.reasonCodes, decision.reasonCode) },
    { question: wording.decisionReason, answer: decision.reason },
    { question: wording.decisionBy, answer: joinedText(decision.rank, decision.by) },
    { question: wording.decisionOn, answer: dayText(decision.on) },
  ]
}
