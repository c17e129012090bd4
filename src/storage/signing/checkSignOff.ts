import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Signatory, SignatoryRole } from '#src/domain/review/signatory.ts'
import { type SignOff, type SignOffPurpose, signedParts } from '#src/domain/review/signOffs.ts'
import type { Verdict } from '#src/domain/review/verdict.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { isSigned } from '../vault/keys/signing.ts'
import { type ContentsHashes, conditionHash, contentsHashes } from './contentsHashes.ts'

/** What a signature is looked at beside: whose cards are trusted, one’s own among them, and who wrote the application. */
export type CheckedBeside = {
  known: readonly Pick<Signatory, 'key' | 'name' | 'role'>[]
  authors: readonly string[]
}

/** A signature as it may come: one that nobody made yet, or took away, has none. */
export type MaybeSigned = Omit<SignOff, 'signature'> & { signature?: string | undefined }

/**
 * What came of one signature on an application: whether it was made by who it says, who may, with a key that is trusted, and
 * whether what was signed is what is there. The first thing that is wrong is told. `hashes` saves working them out again.
 */
export async function checkSignOff(
  signOff: MaybeSigned | undefined,
  file: CaseFile,
  beside: CheckedBeside,
  hashes?: ContentsHashes,
): Promise<Verdict> {
  if (!signOff?.signature || /^0*$/.test(signOff.signature)) return { is: 'unsigned' }
  const { statement, signature } = signOff
  if (!(await isSignedBy(statement, signature))) return { is: 'forged' }
  if (statement.case !== file.id) return { is: 'otherCase' }
  const wrong = wrongSigner(statement, beside)
  if (wrong) return wrong
  if (statement.purpose === 'bespoke') return await checkCondition(statement, file)
  const now = hashes ?? (await contentsHashes(file))
  const changed = signedParts.filter((part) => statement.parts[part] !== now.parts[part])
  if (changed.length > 0) return { is: 'noLongerMatches', changed }
  return statement.contents === now.contents ? { is: 'holds' } : { is: 'forged' }
}

/** A statement that canonical JSON cannot say was never signed. */
async function isSignedBy(statement: SignOff['statement'], signature: string): Promise<boolean> {
  try {
    return await isSigned(statement.by.key, canonicalJson(statement), signature)
  } catch {
    return false
  }
}

const mayGive: Record<SignOffPurpose, readonly SignatoryRole[] | 'author'> = {
  authority: ['supervisor'],
  settlement: ['lawyer'],
  authorship: 'author',
  bespoke: ['supervisor', 'lawyer'],
}

function wrongSigner(
  statement: SignOff['statement'],
  { known, authors }: CheckedBeside,
): Verdict | undefined {
  const { by } = statement
  const roles = mayGive[statement.purpose]
  const wrong = roles === 'author' ? notByAuthor(statement, authors) : notByOther(statement, roles, authors)
  if (wrong) return wrong
  const card = known.find(({ key }) => key === by.key)
  if (card) return roles === 'author' || card.role === by.role ? undefined : { is: 'otherRole' }
  const sameName = known.some(({ name }) => spelt(name) === spelt(by.name))
  return { is: sameName ? 'otherKey' : 'unknownSigner' }
}

type Who = Pick<SignOff['statement'], 'by' | 'drafter'>

function notByAuthor({ by, drafter }: Who, authors: readonly string[]): Verdict | undefined {
  return by.key === drafter && authors.includes(by.key) ? undefined : { is: 'notByAuthor' }
}

function notByOther(
  { by, drafter }: Who,
  roles: readonly SignatoryRole[],
  authors: readonly string[],
): Verdict | undefined {
  if (by.key === drafter || authors.includes(by.key)) return { is: 'byDrafter' }
  return roles.includes(by.role) ? undefined : { is: 'otherRole' }
}

/** A name by which it is compared: its letters, whatever their case, their form and what stands between them. */
const spelt = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

async function checkCondition(
  { condition, wording }: SignOff['statement'],
  file: CaseFile,
): Promise<Verdict> {
  const now = condition === undefined ? undefined : await conditionHash(file, condition)
  const holds = now !== undefined && now === wording
  return holds ? { is: 'holds' } : { is: 'noLongerMatches', changed: ['conditions'] }
}
