import type { CaseFile } from '../case/caseFile.ts'
import { defendantPoints } from '../law/proceedings.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const { disclosure: duty, spent: spentRule } = defendantPoints

/** What helps the defendant is looked for; a spent conviction stays out until the lawyer says why it comes in. */
export function checkDisclosure(file: CaseFile): Finding[] {
  const { disclosure, proceedings } = file
  return [
    ...(disclosure?.looked === 'no' ? [notLooked()] : []),
    ...(disclosure?.convictions ?? []).flatMap(({ id, spent, lawyerReason }) => {
      if (spent === 'notKnown') return [spentNotKnown(id)]
      return spent === 'yes' && !lawyerReason?.trim() ? [spentWithoutReason(id)] : []
    }),
    ...(withheldWithoutNotice(file) ? [toTheCourt()] : []),
    ...(proceedings?.criminal?.heldBack?.answer === 'notKnown' ? [heldBackNotKnown()] : []),
  ]
}

function withheldWithoutNotice({ disclosure, interim, route }: CaseFile): boolean {
  if (route?.kind === 'full' || !interim?.notice?.mode || interim.notice.mode === 'onNotice') return false
  return (disclosure?.found ?? []).some(({ handled }) => handled === 'withheld')
}

const notLooked = () =>
  explains(
    'disclosure-not-looked',
    { step: 'disclosure', field: 'looked' },
    'Nobody has looked for material that helps the defendant: look for it, or say why not.',
    duty.authority,
  )

const spentWithoutReason = (id: string) =>
  explains(
    'conviction-spent',
    placeOf('disclosure', id, 'lawyerReason'),
    'This conviction or caution is spent, so served papers leave it out: record the lawyer’s reason for relying on it, or take it off.',
    spentRule.authority,
  )

const spentNotKnown = (id: string) =>
  explains(
    'conviction-spent-not-known',
    placeOf('disclosure', id, 'spent'),
    'It is not known whether this conviction or caution is spent: find out, or say why it may be relied on.',
    spentRule.authority,
  )

const toTheCourt = () =>
  explains(
    'disclosure-without-notice',
    { step: 'disclosure', field: 'found' },
    'With short notice or none, material that helps the defendant is put before the court: say how this is done for what is withheld.',
    duty.authority,
  )

const heldBackNotKnown = () =>
  explains(
    'held-back-not-known',
    { step: 'proceedings', field: 'criminal.heldBack' },
    'It is not known whether you were asked to hold material back: ask the prosecutor, or say why not.',
    duty.authority,
  )
