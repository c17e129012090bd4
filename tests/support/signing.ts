import type { Draft } from '#src/domain/case/draft.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { Signatory, SignatoryRole } from '#src/domain/review/signatory.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import type { Verdict, Verdicts } from '#src/domain/review/verdict.ts'
import { type Declared, statementOf } from '#src/storage/signing/statementOf.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { toHex } from '#src/storage/vault/keys/hex.ts'

/** Keys that nobody signs with, for rules that only tell people apart. */
export const keyOf = (digit: string): string => digit.repeat(64)

const names: Record<SignatoryRole, string> = {
  officer: 'Sorrel Thornbury',
  supervisor: 'Bryony Marlowe',
  lawyer: 'Linden Ashgrove',
  advocate: 'Yarrow Fenwick',
}

/** An invented person of this role. */
export const aSignatory = (role: SignatoryRole, key: string): Signatory => ({
  key,
  name: names[role],
  role,
  organisation: 'Northmere Police',
  ...(role === 'supervisor' && { rank: 'superintendent' }),
})

/** A person with a key of their own, who signs. */
export type Signing = { who: Signatory; sign: (text: string) => Promise<string> }

/** Somebody invented, with a new key. */
export async function somebody(role: SignatoryRole, name?: string): Promise<Signing> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 keys come in pairs')
  const key = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const who = { ...aSignatory(role, key), ...(name !== undefined && { name }) }
  const sign = async (text: string) =>
    toHex(
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text))),
    )
  return { who, sign }
}

/** What a full authority declares. */
export const fullAuthority = {
  purpose: 'authority',
  declaration: 'It appears to me that the three tests are met.',
  tests: ['acts', 'risk', 'necessity'],
  reasons: 'He came to her home three times after she asked him to stop.',
} as const satisfies Declared

/** A sign-off of an application as it stands, truly signed by this person. */
export async function signedBy(
  { who, sign }: Signing,
  draft: Pick<Draft, 'case' | 'review'>,
  declared: Declared,
  drafter: string,
  id = 'so-1',
): Promise<SignOff> {
  const unsigned = await statementOf(draft, { ...declared, library: '12', drafter })
  const statement = {
    ...unsigned,
    v: 1,
    by: who,
    at: '2026-11-20T10:00:00.000Z',
    auditHead: 'abcdef012345',
  } as const
  return { id, statement, signature: await sign(canonicalJson(statement)) }
}

/** A sign-off whose signature nobody looks at: what came of it is said beside it. */
export const aSignOff = (
  id: string,
  by: Signatory,
  statement: Partial<SignOff['statement']> = {},
): SignOff => ({
  id,
  statement: {
    v: 1,
    case: 'case_1',
    contents: keyOf('0'),
    parts: {
      parties: keyOf('1'),
      acts: keyOf('2'),
      conditions: keyOf('3'),
      period: keyOf('4'),
      other: keyOf('5'),
    },
    checklist: keyOf('6'),
    library: '12',
    auditHead: 'abcdef012345',
    drafter: keyOf('a'),
    by,
    at: '2026-11-20T10:00:00.000Z',
    ...fullAuthority,
    tests: [...fullAuthority.tests],
    ...statement,
  },
  signature: '1'.repeat(128),
})

/** These verdicts, by the ids of the sign-offs. */
export const verdictsOf = (verdicts: Record<string, Verdict>): Verdicts => new Map(Object.entries(verdicts))

/** A record of review by this author. */
export const aReview = (review: Partial<Review> = {}): Review => ({ author: keyOf('a'), ...review })
