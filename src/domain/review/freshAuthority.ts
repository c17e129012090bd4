import { joinWords } from '../shared/joinWords.ts'
import type { Review } from './review.ts'
import { changedSinceAuthority, isSignedNow } from './signed.ts'
import type { SignedPart, SignOffPurpose } from './signOffs.ts'
import { materialOf, signedPartWords, type Verdicts } from './verdict.ts'

/**
 * Whether the authority that was given still carries the application: nobody gave it; it holds as it was signed; other words changed,
 * which `lacks` says who has not signed yet; or parts changed that need fresh authority.
 */
export type AuthorityNow =
  | { is: 'notGiven' }
  | { is: 'holds' }
  | { is: 'otherWords'; lacks: readonly Extract<SignOffPurpose, 'authorship' | 'settlement'>[] }
  | { is: 'needsFresh'; changed: readonly SignedPart[] }

/** How the authority stands beside the application as it is now. */
export function authorityNow(review: Review | undefined, verdicts: Verdicts): AuthorityNow {
  const changed = changedSinceAuthority(review, verdicts)
  if (changed === undefined) return { is: 'notGiven' }
  if (changed.length === 0) return { is: 'holds' }
  const material = materialOf(changed)
  if (material.length > 0) return { is: 'needsFresh', changed: material }
  const signers = ['authorship', 'settlement'] as const
  return {
    is: 'otherWords',
    lacks: signers.filter((purpose) => !isSignedNow(review, verdicts, purpose)),
  }
}

const signers = { authorship: 'the officer who wrote it', settlement: 'a lawyer' } as const

/** The same in a sentence or two, for the page and for who authorises. */
export function authorityWords(now: AuthorityNow): string {
  switch (now.is) {
    case 'notGiven':
      return 'Authority has not been given.'
    case 'holds':
      return 'Authority was given for the application as it is.'
    case 'otherWords':
      return now.lacks.length === 0
        ? 'Other words changed after authority was given. The officer and a lawyer have signed them as they are now.'
        : `Other words changed after authority was given. Not signed as they are now by ${joinWords(now.lacks.map((purpose) => signers[purpose]))}.`
    case 'needsFresh':
      return `Fresh authority is needed: ${joinWords(now.changed.map((part) => signedPartWords[part]))} changed after it was given.`
  }
}
