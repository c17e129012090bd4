import { type Container, handOverForm } from '#src/storage/handOver/container.ts'
import type { SealAsked, SealedFile } from '#src/storage/handOver/handOver.ts'
import { type Payload, payload as payloadSchema } from '#src/storage/handOver/payload.ts'
import { handOverName, writeHandOver } from '#src/storage/handOver/writeHandOver.ts'
import type { AuditEntry, AuditHead } from '../audit/auditEntry.ts'
import { exportAudit } from '../audit/exportAudit.ts'
import { shortHead } from '../audit/nextEntry.ts'
import { recordAbout } from '../audit/recordAbout.ts'
import { entries, logWith } from '../store/auditLog.ts'
import { newName } from '../store/newName.ts'
import type { OpenVault } from '../store/openVault.ts'
import { contacts } from './contacts.ts'
import { handedOverFacts, headOfReceived } from './exchangeFacts.ts'
import { ownCardOf } from './ownCard.ts'

/**
 * Makes a hand-over file for trusted contacts, with an entry in the record whose head it carries. Rejects, in words for the
 * person, where a contact is not trusted or the file would be too large; then nothing is written.
 */
export async function seal(vault: OpenVault, asked: SealAsked): Promise<SealedFile> {
  const from = await ownCardOf(vault)
  const to = await trusted(vault, asked.to)
  const payload = shareable(fitting(asked.payload))
  const created = vault.now()
  if (!(Date.parse(asked.expires) > Date.parse(created))) throw new Error(past)
  const id = newName()
  const { purpose } = payload
  const answered = asked.answers === undefined ? undefined : await headOfReceived(vault, asked.answers)
  const frame = {
    ...handOverForm,
    ...{ id, purpose, from, created, expires: asked.expires },
    to: to.map(({ key, name }) => ({ key, name })),
    ...(answered && { answers: answered }),
  }
  const recipients = [...new Set([...to, from].map(({ recipient }) => recipient))]
  return await logWith(vault, handedOverFacts(frame, payload), async (head, made) => {
    const whole = await withRecord(vault, payload, head, made)
    const unsigned: Omit<Container, 'signature'> = { ...frame, head: shortHead(head), payload: whole }
    const bytes = await writeHandOver(unsigned, vault.signer.sign, recipients)
    return { bytes, name: handOverName(id), id, head: shortHead(head) }
  })
}

const notFitting =
  'Something in the application is not what a hand-over file can hold, so no file was made. Look at it again, and try once more.'

/** As its reader will parse it; so whatever would be left out there is left out before it is signed. */
function fitting(payload: Payload): Payload {
  const read = payloadSchema.safeParse(payload)
  if (!read.success) throw new Error(notFitting, { cause: read.error })
  return read.data
}

const past = 'The day until which this file is meant to be used has passed. Choose a later one.'
const nobody = 'Choose who the file is for.'
const notTrusted =
  'One of the people whom this file is for is not among your contacts any more. Take in their card and compare its six words first.'

async function trusted(vault: OpenVault, keys: readonly string[]) {
  if (keys.length === 0) throw new Error(nobody)
  const known = await contacts(vault)
  return [...new Set(keys)].map((key) => {
    const contact = known.find(({ card }) => card.key === key)
    if (!contact) throw new Error(notTrusted)
    return contact.card
  })
}

/** Half-typed text and notes belong to the writer, and go only with the whole of a case. */
function shareable(payload: Payload): Payload {
  if (payload.purpose !== 'review' && payload.purpose !== 'advice') return payload
  return { ...payload, draft: { ...payload.draft, typing: {}, notes: {} } }
}

/** A case takes what of the record is about it, to the entry that says so: its head is that of the file. */
async function withRecord(
  vault: OpenVault,
  payload: Payload,
  head: AuditHead,
  made: readonly AuditEntry[],
): Promise<Payload> {
  if (payload.purpose !== 'case') return payload
  const { publicKey } = vault.record
  const about = await recordAbout([...(await entries(vault)), ...made], payload.draft.case.id)
  const audit = exportAudit({ publicKey, entries: about, head: head.hash })
  return { ...payload, audit }
}
