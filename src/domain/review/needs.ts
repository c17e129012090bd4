import { notAuthorisedReasons } from '../case/applicant.ts'
import { refusalReasons } from '../case/decision.ts'
import { counted } from '../shared/counted.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Move } from './moves.ts'
import type { Review } from './review.ts'
import { authorityStands, changedSinceAuthority, isSignedNow, lastGenuine } from './signed.ts'
import type { SignOffPurpose } from './signOffs.ts'
import { isGenuine, materialOf, type Verdicts } from './verdict.ts'

/** What must hold for a move. */
export type Need =
  | 'nothingStops'
  | 'nothingOpen'
  | 'reasonCode'
  | 'refusalCode'
  | 'reason'
  | 'authoritySigned'
  | 'settlementSigned'
  | 'authorshipSigned'
  | 'checklistAnswered'
  | 'authorityStands'
  | 'otherWordsSigned'
  | 'changedSinceAuthority'
  | 'lodgedDay'

/** What the application itself says at the time of a move: how many findings stop it or are open, and points of the checklist. */
export type Standing = { stops: number; open: number; checklistOpen: number; lodgedOn?: IsoDate | undefined }

/** A move that is asked for, or was made, and what it is judged by; without `standing` it is looked at afterwards. */
export type Asked = {
  review: Review | undefined
  verdicts: Verdicts
  move: Pick<Move, 'by' | 'reasonCode' | 'reason' | 'signOff'>
  standing?: Standing | undefined
}

/** Why a need is not met, in one sentence to who asks; undefined where it is. */
type Unmet = (asked: Asked) => string | undefined

const says = (words: string, unmet: boolean) => (unmet ? words : undefined)
const isOneOf = (codes: readonly string[], code: string | undefined) => codes.some((known) => known === code)
const isBlank = (words: string | undefined) => !words?.trim()

const unmet: Record<Need, Unmet> = {
  nothingStops: ({ standing }) =>
    says(`${counted(standing?.stops ?? 0, 'finding')} must be put right first.`, (standing?.stops ?? 0) > 0),
  nothingOpen: ({ standing }) =>
    says(
      `${counted(standing?.open ?? 0, 'finding')} must be put right or given a reason first.`,
      (standing?.open ?? 0) > 0,
    ),
  reasonCode: ({ move }) => says('Choose the main reason.', !isOneOf(notAuthorisedReasons, move.reasonCode)),
  refusalCode: ({ move }) => says('Choose the main reason.', !isOneOf(refusalReasons, move.reasonCode)),
  reason: ({ move }) => says('Enter the reason.', isBlank(move.reason)),
  authoritySigned,
  settlementSigned: (asked) => signedFor(asked, 'settlement', 'A lawyer has not signed this wording.'),
  authorshipSigned: (asked) =>
    signedFor(asked, 'authorship', 'The officer who wrote it has not signed this wording.'),
  checklistAnswered: ({ standing }) =>
    says(
      `${counted(standing?.checklistOpen ?? 0, 'point')} of the checklist must be answered first.`,
      (standing?.checklistOpen ?? 0) > 0,
    ),
  authorityStands: ({ review, verdicts }) =>
    says(
      changedSinceAuthority(review, verdicts)
        ? 'The parties, acts, conditions or period changed after authority was given: ask for fresh authority.'
        : 'Authority has not been given.',
      !authorityStands(review, verdicts),
    ),
  otherWordsSigned: ({ review, verdicts }) =>
    says(
      'Other words changed after authority was given: sign the wording as it is now.',
      !isSignedNow(review, verdicts, 'authority') && !isSignedNow(review, verdicts, 'authorship'),
    ),
  changedSinceAuthority: ({ review, verdicts }) =>
    says(
      'Authority was not given, or nothing that needs fresh authority has changed since.',
      materialOf(changedSinceAuthority(review, verdicts) ?? []).length === 0,
    ),
  lodgedDay: ({ standing }) =>
    says('Enter the day on which it was lodged with the court.', standing?.lodgedOn === undefined),
}

/** A signature of this purpose on the wording as it is now; of a move that was made, one that was truly given. */
function signedFor({ review, verdicts, standing }: Asked, purpose: SignOffPurpose, words: string) {
  const isSigned = standing
    ? isSignedNow(review, verdicts, purpose)
    : lastGenuine(review, verdicts, purpose) !== undefined
  return says(words, !isSigned)
}

/** The authoriser’s own signature, named by the move, with all that an authority says. */
function authoritySigned({ review, verdicts, move, standing }: Asked): string | undefined {
  const named = review?.signOffs?.find(({ id }) => id === move.signOff)
  if (named?.statement.purpose !== 'authority' || named.statement.by.key !== move.by.key)
    return 'The authorising officer has not signed it.'
  const verdict = verdicts.get(named.id)
  if (!isGenuine(verdict, review?.copy !== undefined))
    return 'The signature of the authorising officer could not be relied on.'
  if (standing && verdict?.is !== 'holds')
    return 'The signature of the authorising officer is of another wording than this.'
  const { tests = [], reasons, declaration, by, checklist } = named.statement
  const lacks = [
    ...(isBlank(by.rank) ? ['rank'] : []),
    ...(isBlank(declaration) ? ['declaration'] : []),
    ...(new Set(tests).size < 3 ? ['each of the three tests'] : []),
    ...(isBlank(reasons) ? ['reasons'] : []),
    ...(checklist === undefined ? ['checklist'] : []),
  ]
  return says(`The authority does not give: ${lacks.join(', ')}.`, lacks.length > 0)
}

/** Of the needs, those that the record still shows afterwards. */
const recorded: readonly Need[] = [
  'reasonCode',
  'refusalCode',
  'reason',
  'authoritySigned',
  'settlementSigned',
  'authorshipSigned',
]

/** Which of these needs are not met, each with the sentence that says so; without a standing, of those that the record shows. */
export function unmetNeeds(needs: readonly Need[], asked: Asked): { need: Need; words: string }[] {
  return needs.flatMap((need) => {
    if (!asked.standing && !recorded.includes(need)) return []
    const words = unmet[need](asked)
    return words === undefined ? [] : [{ need, words }]
  })
}
