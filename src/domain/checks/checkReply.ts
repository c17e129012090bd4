import type { CaseFile } from '../case/caseFile.ts'
import { noticeServed } from '../case/paperServices.ts'
import { replyDay, replyOf } from '../case/replyOf.ts'
import { restsOnHearsay } from '../grounds/restsOnHearsay.ts'
import { cea, her, houseRule } from '../law/citations.ts'
import { crossExaminationRequest } from '../law/periods/crossExamination.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

/** What the defendant’s reply asks of the applicant: proof of what is disputed and rests on hearsay, and makers of statements to be called. */
export function checkReply(file: CaseFile, today: IsoDate): Finding[] {
  const reply = replyOf(file)
  if (!reply) return []
  const on = replyDay(file)
  return [
    ...(on && compareDates(on, today) > 0 ? [toCome(on)] : []),
    ...twiceAnswered(reply),
    ...disputedHearsay(file),
    ...makersAsked(file),
  ]
}

type Reply = NonNullable<ReturnType<typeof replyOf>>

function twiceAnswered({ agreedActs, disputedActs, agreedConditions, disputedConditions }: Reply): Finding[] {
  const both = (agreed: readonly string[] = [], disputed: readonly string[] = []) =>
    agreed.filter((id) => disputed.includes(id)).length
  const acts = both(agreedActs, disputedActs)
  const conditions = both(agreedConditions, disputedConditions)
  if (acts + conditions === 0) return []
  const what = [
    ...(acts > 0 ? [counted(acts, 'act')] : []),
    ...(conditions > 0 ? [counted(conditions, 'condition')] : []),
  ]
  return [
    explains(
      'reply-both',
      where('disputedActs'),
      `By what is entered the reply both agrees with and disputes ${joinWords(what)}: correct it, or say why both are ticked.`,
      houseRule('the reply is recorded as it was given'),
    ),
  ]
}

/** An account that is passed on has less weight once it is disputed, and its maker could have been called: CEA 1995 s.4. */
function disputedHearsay(file: CaseFile): Finding[] {
  const disputed = new Set(replyOf(file)?.disputedActs)
  const called = new Set(
    (file.witnesses?.people ?? []).flatMap(({ id, called }) => (called?.answer === 'yes' ? [id] : [])),
  )
  const makers = new Map((file.acts?.items ?? []).map(({ id, account }) => [id, account?.witness ?? '']))
  const open = restsOnHearsay(file).acts.filter(
    ({ id }) => disputed.has(id) && !called.has(makers.get(id) ?? ''),
  )
  if (open.length === 0) return []
  const numbers = joinWords(open.map(({ number }) => String(number)))
  return [
    explains(
      'reply-disputes-hearsay',
      { step: 'witnesses', field: 'people' },
      `The defendant’s reply disputes ${open.length > 1 ? 'acts' : 'act'} ${numbers}, which ${open.length > 1 ? 'rest' : 'rests'} on an account that is passed on, and whoever gave it is not called: plan to call that witness, or say how you prove it.`,
      cea('s.4'),
    ),
  ]
}

function makersAsked(file: CaseFile): Finding[] {
  const { makers = [] } = replyOf(file) ?? {}
  const notCalled = (file.witnesses?.people ?? []).filter(
    ({ id, called }) => makers.includes(id) && called?.answer !== 'yes',
  )
  const received = replyDay(file)
  const served = noticeServed(file)?.on
  const lastDay = served && crossExaminationRequest(served).lastDay
  const late = makers.length > 0 && received && lastDay && compareDates(received, lastDay) > 0
  return [
    ...(notCalled.length > 0 ? [asksFor(notCalled.length)] : []),
    ...(late ? [askedLate(received, lastDay)] : []),
  ]
}

const where = (field: string) => ({ step: 'papersServed', field: `reply.${field}` }) as const

const toCome = (on: IsoDate) =>
  explains(
    'reply-in-future',
    where('on'),
    `The reply is said to be received on ${longDate(on)}, which is still to come: correct it.`,
    houseRule('a reply is recorded once it has come'),
  )

const asksFor = (count: number) =>
  explains(
    'reply-asks-for-maker',
    { step: 'witnesses', field: 'people' },
    `The defendant asks to question ${counted(count, 'person', 'people')} whom you do not plan to call. The court may allow it: plan to call them, or say why not.`,
    her('r.4(2)(b)'),
  )

const askedLate = (received: IsoDate, lastDay: IsoDate) =>
  hints(
    'reply-asked-late',
    where('makers'),
    `The reply that asks to question the maker of a statement was received on ${longDate(received)}, after ${longDate(lastDay)}, the last of the seven days. The court decides whether to allow it.`,
    her('r.4(2)(b)'),
  )
