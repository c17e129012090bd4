import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { ChecklistAnswer } from '#src/domain/review/checklistAnswers.ts'
import type { SignedStatement, SignOffPurpose } from '#src/domain/review/signOffs.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { sha256Hex } from '../vault/keys/sha256.ts'
import { conditionHash, contentsHashes } from './contentsHashes.ts'

/** What a person says by a signature, beside what the application itself gives. */
export type Declared = Pick<SignedStatement, 'declaration'> &
  Partial<Pick<SignedStatement, 'tests' | 'reasons' | 'condition'>> & { purpose: SignOffPurpose }

/** A statement as it is given to be signed: by whom, when and after which entry of the record is filled in where it is signed. */
export type Unsigned = Omit<SignedStatement, 'v' | 'by' | 'at' | 'auditHead'>

/**
 * What is signed of an application as it stands. `drafter` is the key of who wrote it. An authority also carries the hash of the
 * answers to the checklist; without any answer it has none. Throws TypeError where the condition to be approved is not there.
 */
export async function statementOf(
  { case: file, review }: Pick<Draft, 'case' | 'review'>,
  { library, drafter, ...declared }: Declared & Pick<SignedStatement, 'library' | 'drafter'>,
): Promise<Unsigned> {
  const { contents, parts } = await contentsHashes(file)
  const answers = review?.checklist ?? []
  return {
    case: file.id,
    contents,
    parts,
    library,
    drafter,
    ...declared,
    ...(declared.purpose === 'authority' &&
      answers.length > 0 && { checklist: await checklistHash(answers) }),
    ...(declared.condition !== undefined && { wording: await wordingHash(file, declared.condition) }),
  }
}

/** The SHA-256 of the answers to the checklist, in the order of its points. */
export function checklistHash(answers: readonly ChecklistAnswer[]): Promise<string> {
  return sha256Hex(canonicalJson(answers.toSorted((a, b) => Number(a.id) - Number(b.id))))
}

async function wordingHash(file: CaseFile, condition: string): Promise<string> {
  const hash = await conditionHash(file, condition)
  if (hash === undefined) throw new TypeError('There is no such condition')
  return hash
}
