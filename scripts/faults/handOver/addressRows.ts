import { gunzipSync, gzipSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import type { OpenedFile } from '#src/features/drafts/handOverWork.ts'
import { unpadded } from '#src/storage/handOver/padding.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { aCard } from '#tests/support/aCard.ts'
import { aReview } from '#tests/support/aHandOver.ts'
import { forgedHandOver, sealedPlain } from '#tests/support/forgedHandOver.ts'
import { acquainted, aPerson, type Person } from '#tests/support/handOverOf.ts'
import { type Row, row } from '../row.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A hand-over file that is not for who opens it, or that a recipient passed on as if it were. */
export const addressRows: readonly Row[] = [
  row(27, 'Hand-over file for another, or addressed anew', addressedAnew),
]

const expires = '2026-12-23T12:00:00.000Z'

/** An officer gives a file to a supervisor, who has the secret that opens it, and passes it on to a lawyer. */
async function addressedAnew() {
  const officer = await aPerson()
  const lawyer = await aPerson({ name: 'Lee Sample', role: 'lawyer' })
  const supervisor = await aCard({ name: 'Insp Sam Sample', role: 'supervisor' })
  await acquainted(officer, lawyer)
  await officer.handOver.trust(supervisor.card)
  const { bytes } = await officer.handOver.seal({ payload: aReview(), to: [supervisor.card.key], expires })
  const plain = await opened(bytes, supervisor.identity)
  const json = contentsOf(plain)
  const forLawyer = [lawyer.card.card.recipient]
  const rewritten = (change: object) =>
    forgedHandOver(gzipSync(canonicalJson({ ...json, ...change })), forLawyer)
  const to = [{ key: lawyer.card.card.key, name: 'Lee Sample' }]
  const resigned = await signedAnew({ ...json, to, from: supervisor.card }, supervisor)
  const tried: [name: string, file: Bytes, told: RegExp][] = [
    ['the file as it is', bytes, /not for you: it was encrypted for other people/],
    ['encrypted anew', await sealedPlain(plain, forLawyer), /signed for Insp Sam Sample, and not for you/],
    ['with the lawyer as its recipient', await rewritten({ to }), /signature in this file does not hold/],
    [
      'with another purpose',
      await rewritten({ to, purpose: 'advice' }),
      /signature in this file does not hold/,
    ],
    [
      'with a later last day',
      await rewritten({ expires: '2027-12-23T12:00:00.000Z' }),
      /signature .* does not hold/,
    ],
    ['with another id', await rewritten({ to, id: '0'.repeat(32) }), /signature in this file does not hold/],
    ['signed anew by the supervisor', await forgedHandOver(resigned, forLawyer), /not among your contacts/],
  ]
  const faults: string[] = []
  for (const [name, file, told] of tried) {
    const read = await lawyer.handOver.open(file)
    if (read.ok) faults.push(`${name}: accepted`)
    else if (!told.test(read.message)) faults.push(`${name}: ${read.message}`)
  }
  faults.push(...(await straightOn(officer, lawyer)))
  const accepted = faults.filter((fault) => fault.endsWith('accepted')).length
  return {
    tried: `${tried.length} ways in which a supervisor passes an officer’s file on to a lawyer who knows the officer, each with a vault of their own, in Node; each refused in its own words. One that the officer made for the lawyer opens`,
    figure: `${accepted} of ${tried.length} accepted`,
    faults,
  }
}

async function straightOn(officer: Person, lawyer: Person): Promise<string[]> {
  const to = [lawyer.card.card.key]
  const { bytes } = await officer.handOver.seal({ payload: aReview(), to, expires })
  const read: OpenedFile = await lawyer.handOver.open(bytes)
  return read.ok ? [] : [`the officer’s own file: ${read.message}`]
}

async function opened(bytes: Bytes, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return await decrypter.decrypt(bytes)
}

function contentsOf(plain: Uint8Array): Record<string, unknown> {
  return JSON.parse(gunzipSync(unpadded(plain) ?? new Uint8Array()).toString('utf8'))
}

async function signedAnew(
  { signature: _, ...unsigned }: Record<string, unknown>,
  { signer }: Awaited<ReturnType<typeof aCard>>,
): Promise<Uint8Array> {
  const signature = await signer.sign(canonicalJson(unsigned))
  return gzipSync(canonicalJson({ ...unsigned, signature }))
}
