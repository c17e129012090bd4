import type { CaseFile } from '../case/caseFile.ts'
import { necessityProposals } from './necessityProposals.ts'
import { riskProposals } from './riskProposals.ts'
import { stalkingProposals } from './stalkingProposals.ts'

export type LegalTest = 'stalking' | 'risk' | 'necessity'

/** A paragraph that the officer may accept, edit or set aside. Its words come from the case; `code` is permanent for the same fact. */
export type Proposal = { code: string; text: string }

const proposers: Record<LegalTest, (file: CaseFile) => Proposal[]> = {
  stalking: stalkingProposals,
  risk: riskProposals,
  necessity: necessityProposals,
}

/** The paragraphs proposed for a test from a pruned case, without those that the officer has dealt with (`setAside`). */
export function proposals(test: LegalTest, file: CaseFile): Proposal[] {
  const done = new Set(file[test]?.setAside ?? [])
  return proposers[test](file).filter(({ code }) => !done.has(code))
}
