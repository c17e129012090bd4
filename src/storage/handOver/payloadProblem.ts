import { readText } from '../draftText.ts'
import { limits, scanJson } from '../restore/scanJson.ts'
import { checkAuditFile } from '../vault/audit/checkAuditFile.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import type { Container } from './container.ts'
import type { CasePayload } from './payload.ts'

type Signed = Omit<Container, 'signature'>

const otherPurpose = 'This file says that it is for one thing and holds another, so nothing of it was taken.'
const unshared =
  'This file holds half-typed text or notes that belong to their writer alone, so nothing of it was taken. Ask for it again.'
const versions =
  'A version of the application in this file cannot be read, so nothing of it was taken. Ask for it again.'
const record =
  'The audit record in this file does not hold, or is not that of its sender, so nothing of it was taken.'

/** What in a file that is signed and whole does not belong together, in words for the person; undefined where all does. */
export async function payloadProblem(signed: Signed): Promise<string | undefined> {
  const { purpose, payload } = signed
  if (purpose !== payload.purpose) return otherPurpose
  switch (payload.purpose) {
    case 'review':
    case 'advice':
      return isEmpty(payload.draft.typing) && isEmpty(payload.draft.notes) ? undefined : unshared
    case 'case':
      return versionsFit(payload) ? await recordProblem(signed, payload.audit) : versions
    case 'answer':
    case 'share':
    case 'outcome':
    case 'reply':
      return undefined
  }
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0

/** Each can be read, all are of this case and in order, and the newest is the application itself. */
function versionsFit({ draft, versions: all }: CasePayload): boolean {
  let before = 0
  for (const { seq, text } of all) {
    const fits = Number.isSafeInteger(seq) && seq > before && scanJson(text, limits).ok
    const read = fits ? readText(text) : undefined
    if (!read?.ok || read.draft.case.id !== draft.case.id) return false
    before = seq
  }
  const newest = readText(all.at(-1)?.text ?? '')
  return newest.ok && canonicalJson(newest.draft) === canonicalJson(draft)
}

/** Many entries, each small. */
const recordLimits = { depth: 8, nodes: 4_000_000, key: 100, string: 1_000_000 } as const

async function recordProblem({ from, head }: Signed, audit: string): Promise<string | undefined> {
  if (!scanJson(audit, recordLimits).ok) return record
  const checked = await checkAuditFile(audit)
  const holds =
    checked.kind === 'holds' && checked.publicKey === from.key && checked.head.hash.startsWith(head)
  return holds ? undefined : record
}
