import type { Signatory } from '#src/domain/review/signatory.ts'
import { type SignedStatement, type SignOff, signedStatement } from '#src/domain/review/signOffs.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { shortHead } from '../audit/nextEntry.ts'
import { canonicalJson } from '../keys/canonicalJson.ts'
import { logWith } from '../store/auditLog.ts'
import type { OpenVault } from '../store/openVault.ts'
import { readQuietly } from '../store/reading.ts'
import { ownCardOf } from './ownCard.ts'
import { ownNames } from './ownNames.ts'

/** What is to be signed, but for who signs and when. */
export type ToSign = Omit<SignedStatement, 'v' | 'by' | 'at' | 'auditHead'>

/**
 * Signs a statement with the key of the vault, with an entry in the record whose head it carries; `id` is that of the signature.
 * Rejects, in words for the person, where they wrote the application and it may only be signed by somebody else.
 */
export async function sign(vault: OpenVault, given: ToSign, id: string): Promise<SignOff> {
  const by = signatoryOf(await ownCardOf(vault))
  if (isForOthers(given) && (await wrote(vault, given))) throw new Error(ownWork)
  const at = vault.now()
  const detail = `${given.purpose}, signature ${id}, contents ${given.contents}`
  return await logWith(vault, { at, action: 'signed', case: given.case, detail }, async (head) => {
    const read = signedStatement.safeParse({ ...given, v: 1, by, at, auditHead: shortHead(head) })
    if (!read.success) throw new Error(noStatement, { cause: read.error })
    return { id, statement: read.data, signature: await vault.signer.sign(canonicalJson(read.data)) }
  })
}

const ownWork =
  'You wrote this application, so you cannot sign it yourself for this. Somebody else has to, from their own vault.'

const noStatement = 'What was to be signed is not whole, so nothing was signed. Look at it again.'

const isForOthers = ({ purpose }: ToSign): boolean => purpose === 'authority' || purpose === 'bespoke'

/** By the key of who wrote it, as this vault signs and as it signed before; or because the application is here, and not as a copy to read. */
async function wrote(vault: OpenVault, { drafter, case: id }: ToSign): Promise<boolean> {
  if ((await ownNames(vault)).signed.includes(drafter)) return true
  const here = await readQuietly(vault, id)
  return here.kind === 'draft' && here.draft.review?.copy === undefined
}

/** Who somebody is in the record of review, as their card says. */
export function signatoryOf({ key, name, role, organisation, rank }: ContactCard): Signatory {
  return { key, name, role, organisation, ...(rank !== undefined && { rank }) }
}
