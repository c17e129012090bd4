import type { CaseFile } from '../case/caseFile.ts'
import type { referralKinds } from '../case/safety.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('safeguarding referrals are considered')

/** Referrals considered, and those that a child or a vulnerable defendant calls for. */
export function checkReferrals(file: CaseFile): Finding[] {
  const { safety } = file
  if (!safety) return []
  const referrals = safety.referrals ?? []
  const considered = (to: (typeof referralKinds)[number]) => referrals.some((referral) => referral.to === to)
  const people = [...(file.protected?.people ?? []), ...(file.others?.people ?? [])]
  const child = people.some(({ under18 }) => under18 === 'yes')
  return [
    ...(referrals.length === 0 ? [none()] : []),
    ...(referrals.length > 0 && child && !considered('childrensServices') ? [childrensServices()] : []),
    ...referrals.flatMap(({ id, status, on }) => (status === 'made' && !on ? [undated(id)] : [])),
  ]
}

const none = () =>
  explains(
    'referrals-none',
    { step: 'safety', field: 'referrals' },
    'No referral is recorded: record each that was made or considered, or say why there is none.',
    practice,
  )

const childrensServices = () =>
  explains(
    'referral-childrens-services',
    { step: 'safety', field: 'referrals' },
    'A child is in the case: record whether children’s services were told, or say why not.',
    practice,
  )

const undated = (id: string) =>
  explains(
    'referral-undated',
    placeOf('safety', id, 'on'),
    'This referral is said to be made: enter its day.',
    practice,
  )
